import MarkedSheets
import Testing

@testable import Checking

extension RuleExample {
  static let c116 = RuleExample(
    .jointOrEach,
    fires: Scenario(
      "KSB | Coverage | Units\nK1 | »Full | U1, U2\nK2 | Full | U1, U3", structure: Table.units,
      combinations: Table.oneOfGroup),
    passes: Scenario(
      "KSB | Coverage | Units\nK1 | Full | U1\nK2 | Full | U2, U3", structure: Table.units,
      combinations: Table.oneOfGroup))
}

@Suite struct C116JointOrEachTests {
  @Test func `it is said once for all KSBs, and shows who takes only some of the units`() {
    let findings = RuleExample.c116.fires.findings(of: .jointOrEach)
    #expect(
      findings.map(\.message) == [
        "The sheet does not say whether each unit named for K1 and K2 covers it fully, and some "
          + "learners take only some of those units."
      ])
    #expect(
      findings.map(\.counterexample) == [Counterexample(pathway: nil, units: ["U1", "U3"])])
  }

  @Test(arguments: [("U1, U2", Severity.shouldFix), ("U2, U3", nil)])
  func `where the sheet could say it, a unit for all beside one for some is worth a look`(
    units: String, severity: Severity?
  ) {
    let table = "KSB | Coverage | Units | Needed together\nK1 | Full | \(units) |"
    let scenario = Scenario(table, structure: Table.units, combinations: Table.oneOfGroup)
    #expect(scenario.findings(of: .jointOrEach).map(\.severity) == [severity].compactMap { $0 })
  }
}
