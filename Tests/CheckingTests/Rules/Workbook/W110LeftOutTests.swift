import MarkedSheets
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w110 = RuleExample(
    .leftOut, fires: .without([SkippedPart(part: "xl/comments1.xml", reason: "it is missing")]),
    passes: Scenario(Table.complete))
}

@Suite struct W110LeftOutTests {
  @Test func `all that was left out is one note`() {
    let scenario = Scenario.without([
      SkippedPart(part: nil, reason: "12 bytes follow the end of the file"),
      SkippedPart(part: "xl/comments1.xml", reason: "it is missing"),
    ])
    #expect(
      scenario.messages(of: .leftOut) == [
        """
        Left out of what was checked: 12 bytes follow the end of the file and xl/comments1.xml \
        (it is missing).
        """
      ])
    #expect(scenario.findings(of: .leftOut).map(\.file) == ["s.xlsx"])
  }
}

extension Scenario {
  fileprivate static func without(_ omissions: [SkippedPart]) -> Scenario {
    var scenario = Scenario(Table.complete)
    scenario.submission.uncheckedContent = [
      UncheckedContent(file: "m.xlsx"), UncheckedContent(file: "s.xlsx", omissions: omissions),
    ]
    return scenario
  }
}
