import MarkedSheets
import Testing

@testable import Checking

extension RuleExample {
  static let c117 = RuleExample(
    .restsOnCompensation,
    fires: Scenario(
      "KSB | Coverage | Units\nK1 | »Full | U1\nK2 | »Full | U2, U3", structure: Table.units,
      combinations: Table.mayBeFailed(15)),
    passes: Scenario(
      "KSB | Coverage | Units\nK1 | Full | U1\nK2 | Full | U2, U3", structure: Table.units,
      combinations: Table.mayBeFailed(10)))
}

@Suite struct C117RestsOnCompensationTests {
  @Test func `the learner and the units failed are named`() {
    let findings = RuleExample.c117.fires.findings(of: .restsOnCompensation)
    #expect(
      findings.map(\.message) == [
        "A learner who takes U2 from group A and fails U1 may be given the award without any "
          + "coverage of K1.",
        "A learner who takes U2 from group A and fails U2 may be given the award without any "
          + "coverage of K2.",
      ])
    #expect(
      findings.first?.counterexample
        == Counterexample(pathway: nil, units: ["U1", "U2"], failed: ["U1"]))
  }

  @Test func `what is left of the KSB is said`() {
    let scenario = Scenario(
      "KSB | [U1] | [U2] | [U3]\nK1 | X | P | P", structure: Table.units,
      combinations: Table.mayBeFailed(15))
    #expect(
      scenario.findings(of: .restsOnCompensation).map(\.message) == [
        "A learner who takes U2 from group A and fails U1 may be given the award without full "
          + "coverage of K1."
      ])
  }
}

extension Table {
  /// One unit out of the group, and so many credits that may be failed.
  fileprivate static func mayBeFailed(_ credits: Int) -> String {
    "Group | At least | At most | Of | May be failed\nA | 1 | 1 | units |\n* | | | | \(credits)"
  }
}
