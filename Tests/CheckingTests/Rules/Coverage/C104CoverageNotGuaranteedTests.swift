import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c104 = RuleExample(
    .coverageNotGuaranteed,
    fires: Scenario(
      "KSB | Coverage | Units\nK1 | »Full | U2\nK2 | Full | U1, U2, U3", structure: Table.units,
      combinations: Table.oneOfGroup),
    passes: Scenario(
      Table.mapping("U2, U3"), structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct C104CoverageNotGuaranteedTests {
  @Test func `the counter-example is put into words, mandatory units aside`() {
    let findings = RuleExample.c104.fires.findings(of: .coverageNotGuaranteed)
    #expect(findings.map(\.message) == ["A learner who takes U3 from group A never meets K1."])
    #expect(
      findings.map(\.counterexample) == [Counterexample(pathway: nil, units: ["U1", "U3"])])
  }

  @Test func `the pathway is named`() {
    let units = """
      Unit | Status    | Pathway
      U1   | Mandatory |
      U2   | Mandatory | Garden
      U3   | Optional  | Shop
      """
    let scenario = Scenario(Table.mapping("U2"), structure: units)
    #expect(
      scenario.messages(of: .coverageNotGuaranteed) == [
        "A learner on pathway Shop who takes no optional unit never meets K1."
      ])
  }

  @Test func `what can never be met is said to be so`() {
    let units = Table.units + "\nU4 | Optional | B | 4 | 15"
    let rules = Table.oneOfGroup + "\nB | | 0 | units"
    let scenario = Scenario(Table.mapping("U4"), structure: units, combinations: rules)
    #expect(
      scenario.messages(of: .coverageNotGuaranteed) == [
        "No choice of units ever meets K1: for one, a learner who takes U2 from group A does not."
      ])
  }

  @Test func `nothing is claimed where the structure is in doubt`() {
    for (units, rules) in [
      (Table.units + "\nU4 | | A | 4 | 15", Table.oneOfGroup),
      (Table.units, Table.oneOfGroup + "\nWords"),
    ] {
      let rules = rules.hasSuffix("Words") ? "Group | Words\nA | Choose wisely" : rules
      let scenario = Scenario(Table.mapping("U2"), structure: units, combinations: rules)
      #expect(scenario.messages(of: .coverageNotGuaranteed).isEmpty)
      let guarantee = scenario.submission.standards.first?.claims.first?.guarantee
      #expect(guarantee?.guarantee == .unknown)
      #expect(guarantee?.reason?.isEmpty == false)
    }
  }
}
