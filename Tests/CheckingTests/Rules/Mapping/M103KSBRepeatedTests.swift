import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m103 = RuleExample(
    .ksbRepeated,
    fires: Scenario(Table.complete + "\n»K2 | | Full | U1, U2 | Essay | ", standard: .example()),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct M103KSBRepeatedTests {
  @Test(arguments: [
    ("»K1 | Full | U2, u1", Severity.shouldFix), ("»K1 | None | ", .mustFix),
    ("»K1 | Full | U3", .mustFix), ("»K1 | Partial | U1, U2", .mustFix),
  ])
  func `it must be fixed when the claims differ`(row: String, severity: Severity) {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | Full | U1, U2\n\(row)")
    #expect(scenario.findings(of: .ksbRepeated).map(\.location) == scenario.marked)
    #expect(scenario.findings(of: .ksbRepeated).map(\.severity) == [severity])
  }

  @Test func `the message says where the code stands already`() {
    #expect(
      RuleExample.m103.fires.messages(of: .ksbRepeated) == [
        "K2 already stands in 'KSB mapping'!A3, with the same claim."
      ])
  }

  @Test func `rows that continue a KSB, and its parts, are no repeats`() {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | Full | U1\n | | U2\nK1a | Full | U1")
    #expect(scenario.findings(of: .ksbRepeated).isEmpty)
  }

  @Test(arguments: [LayoutKind.matrix, .transposed, .inverted])
  func `sheets parted by units each tell their part of one KSB`(layout: LayoutKind) {
    let sheets = ["Mandatory", "Optional"].enumerated().map { index, name in
      MarkedSheet("KSB | [U\(index)]\nK1 | X", named: name).laidOut(as: layout)
    }
    let scenario = Scenario(recognised: .workbook(of: sheets))
    #expect(scenario.findings(of: .ksbRepeated).isEmpty)
  }

  @Test func `lists on two sheets that repeat a KSB are not parted by units`() {
    let sheets = ["One", "Two"].map {
      MarkedSheet("KSB | Coverage | Units\nK1 | Full | U1", named: $0)
    }
    let findings = Scenario(recognised: .workbook(of: sheets)).findings(of: .ksbRepeated)
    #expect(findings.map(\.location?.sheet) == ["Two"])
  }
}
