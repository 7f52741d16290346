import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let w104 = RuleExample(
    .errorValue,
    fires: Scenario(
      """
      KSB     | Coverage | Units  | Assessment | Rationale
      K1      | »#REF!   | U1     | Essay      |
      K2      | Full     | »#N/A  | Essay      |
      K3      | Partial  | U1     | Essay      | »#NAME?
      K4      | Full     | U1     | »#VALUE!   |
      »#DIV/0! | Full    | U1     | Essay      |
      """),
    passes: Scenario(Table.complete))
}

@Suite struct W104ErrorValueTests {
  @Test func `a merged cell that several KSBs share is one finding`() {
    let scenario = Scenario("KSB | Coverage\nK1 | »#REF!") { recognised in
      guard var entry = recognised.sheets[0].table?.entries[0] else { return }
      entry.code = "K2"
      recognised.sheets[0].table?.entries.append(entry)
    }
    #expect(scenario.findings(of: .errorValue).map(\.location) == scenario.marked)
  }

  @Test func `an error among the marks leaves the coverage unclear`() {
    let scenario = Scenario("KSB | [U1] | [U2]\nK1 | »#REF! | \nK2 | X | ")
    #expect(scenario.submission.standards[0].claims[0].coverage == .unclear)
    #expect(scenario.result().findings.filter { $0.severity == .mustFix }.map(\.rule) == ["W104"])
  }

  @Test func `the finding counts for the KSB whose cell it is`() {
    let scenario = Scenario(Table.list("K1 | Full | #N/A | Essay | "))
    #expect(scenario.findings(of: .errorValue).map(\.ksb) == ["K1"])
  }
}
