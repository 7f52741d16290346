import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q106 = RuleExample(
    .combinationImpossible,
    fires: Scenario(
      Table.mapping, structure: Table.units,
      combinations: "Group | At least | Of\n»A | 45 | credits"),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q106CombinationImpossibleTests {
  private static func messages(_ units: String, _ rules: String) -> [String] {
    Scenario(Table.mapping, structure: units, combinations: rules)
      .messages(of: .combinationImpossible)
  }

  @Test func `a rule that asks for more than there is is named alone`() {
    #expect(
      RuleExample.q106.fires.messages(of: .combinationImpossible) == [
        """
        No choice of units can meet the rule “From group A: at least 45 credits”: the 2 units to \
        count have 30 credits.
        """
      ])
  }

  @Test func `rules that contradict one another are named together`() {
    #expect(
      Self.messages(
        Table.units, "Group | At least | At most | Of\nA | 2 | | units\n* | | 2 | units") == [
          "No choice of units can meet all of these: From group A: at least 2 units; In all: at most 2 units."
        ])
  }

  @Test func `a group without units is named`() {
    let rules = Table.oneOfGroup + "\nC | | 2 | units"
    let scenario = Scenario(Table.mapping, structure: Table.units, combinations: rules)
    let findings = scenario.findings(of: .combinationImpossible)
    #expect(findings.map(\.message) == ["A rule speaks of group “C”, which no unit is in."])
    #expect(findings.map(\.severity) == [.shouldFix])
  }

  @Test func `units that require one another are named`() {
    let units = """
      Unit | Status   | Requires
      U1   | Optional | U2
      U2   | Optional | U3
      U3   | Optional | U1
      """
    #expect(
      Self.messages(units, "Group | At least | Of\n| 1 | units") == [
        "U1, U2 and U3 require one another in a circle, so none can be taken first."
      ])
  }

  @Test func `only the pathway that has no choice is named`() {
    let units = """
      Unit | Status    | Pathway | Barred
      U1   | Mandatory |         |
      U2   | Mandatory | Shop    | U1
      U3   | Mandatory | Garden  |
      """
    #expect(
      Self.messages(units, "") == [
        "On pathway Shop no choice of units can meet all of these: U1 and U2 are barred with one another."
      ])
  }
}
