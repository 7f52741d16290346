import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w101 = RuleExample(
    .unreadableWorkbook, fires: Scenario(.truncated), passes: Scenario(Table.complete))
}

@Suite struct W101UnreadableWorkbookTests {
  @Test func `the sentence starts with the file and ends with a full stop`() throws {
    let message = try #require(Scenario(.truncated).messages(of: .unreadableWorkbook).first)
    #expect(message.hasPrefix("mapping.xlsx "))
    #expect(message.hasSuffix("."))
  }

  @Test func `all later rules are skipped, and the result is unchecked`() {
    let result = Scenario(.notAWorkbook(.xls)).result()
    #expect(result.isUnchecked)
    #expect(result.findings.map(\.rule) == ["W101"])
    #expect(result.passed == ["W102", "S102", "S114", "Q101", "X103"])
    #expect(
      result.findings.count + result.passed.count + result.skipped.count == Catalogue.all.count)
    #expect(
      result.skipped.allSatisfy { $0.reason == "W101 stopped the check: unreadable workbook" })
  }
}
