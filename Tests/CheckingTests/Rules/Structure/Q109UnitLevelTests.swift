import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q109 = RuleExample(
    .unitLevel,
    fires: Scenario(
      Table.mapping, level: 4, structure: Table.units + "\nU4 | Mandatory | | »7 | 15",
      combinations: Table.oneOfGroup),
    passes: Scenario(
      Table.mapping, level: 5, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q109UnitLevelTests {
  @Test func `both levels are named`() {
    #expect(
      RuleExample.q109.fires.messages(of: .unitLevel) == [
        "U4 is at level 7, and the qualification at level 4."
      ])
  }

  @Test func `the level of the qualification must be known`() {
    let scenario = Scenario(Table.mapping, structure: Table.units)
    #expect(scenario.reasonSkipped(.unitLevel) == "the qualification’s level was not stated")
  }
}
