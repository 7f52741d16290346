import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m106 = RuleExample(
    .coverageBlank, fires: Scenario(Table.list("K1 | » | U1, U2 | Essay | ")),
    passes: Scenario(Table.list("K1 | Full | U1, U2 | Essay | ")))
}

@Suite struct M106CoverageBlankTests {
  @Test func `rows that continue a KSB need no word of their own`() {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | Full | U1\n | | U2\nK2 | » | U1\n | | U2")
    #expect(scenario.findings(of: .coverageBlank).map(\.location) == scenario.marked)
  }

  @Test func `the heading row of a KSB's parts may be blank`() {
    let scenario = Scenario(
      "KSB | Coverage | Units\nK1 | | \nK1.1 | Full | U1\nK1.2 | » | U1", standard: .example())
    #expect(scenario.findings(of: .coverageBlank).map(\.location) == scenario.marked)
  }

  @Test func `a column that is blank is one thing, and each KSB has its finding`() {
    let rows = (1...6).map { "K\($0) | » | U1" }
    let scenario = Scenario("KSB | Coverage | Units\n" + rows.joined(separator: "\n"))
    let findings = scenario.findings(of: .coverageBlank)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(findings.map(\.ksb) == ["K1", "K2", "K3", "K4", "K5", "K6"])
    #expect(Set(findings.map(\.group)) == ["M106/1"])
    #expect(findings.first?.sentenceOfGroup == "No coverage is stated for ….")
  }

  @Test func `a list of KSBs with no place for coverage is one finding`() {
    let scenario = Scenario("KSB | Statement\nK1 | Words\nK2 | Words")
    let findings = scenario.result().findings.filter { $0.severity == .mustFix }
    #expect(findings.map(\.rule) == ["M106"])
    #expect(findings.map(\.location) == [CellLocation(sheet: "KSB mapping")])
  }

  @Test(arguments: [
    (
      "KSB | Units\nK1 | U1",
      """
      the mapping has no coverage column: a KSB with a unit named was read as fully covered, one \
      without as not covered
      """
    ),
    (
      "KSB | [U1]\nK1 | X",
      "the mapping has no coverage column: a KSB without a mark was read as not covered"
    ),
  ])
  func `without a coverage column the report says how it was read`(sheet: String, reason: String) {
    #expect(Scenario(sheet).reasonSkipped(.coverageBlank) == reason)
  }
}
