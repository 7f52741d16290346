import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q108 = RuleExample(
    .combinationNotStated,
    fires: Scenario(
      Table.mapping,
      structure: "Unit | Status | Group\nU1 | Mandatory | \nU2 | Optional | »A\nU3 | Optional | A"),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q108CombinationNotStatedTests {
  @Test func `the group and its size are named`() {
    #expect(
      RuleExample.q108.fires.messages(of: .combinationNotStated) == [
        """
        No rule of combination says how many of the 2 units of group A learners take, so they may \
        leave all of them out.
        """
      ])
  }

  @Test func `a rule for all credits states the choice where there are no others`() {
    let rules = "Group | At least | Of\n* | 30 | credits"
    let scenario = Scenario(Table.mapping, structure: Table.units, combinations: rules)
    #expect(scenario.messages(of: .combinationNotStated).isEmpty)
  }

  @Test(arguments: [("3", true), ("2", false)])
  func `a rule over several groups is one for each of them`(least: String, isSilent: Bool) {
    // One mandatory unit and one of group B: two more units are of group A or B.
    let units = Table.units + "\nU4 | Optional | B | 4 | 15\nU5 | Optional | B | 4 | 15"
    let rules = "Group | At least | Of\nB | 1 | units\n* | \(least) | units"
    let scenario = Scenario(Table.mapping, structure: units, combinations: rules)
    #expect(scenario.messages(of: .combinationNotStated).isEmpty == isSilent)
  }

  @Test func `words that could not be read are quoted`() {
    let scenario = Scenario(
      Table.mapping, structure: Table.units, combinations: "Group | Words\n»A | Choose wisely")
    let findings = scenario.findings(of: .combinationNotStated)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(findings.map(\.quoted) == ["Choose wisely"])
  }
}
