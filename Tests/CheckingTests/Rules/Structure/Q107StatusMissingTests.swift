import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q107 = RuleExample(
    .statusMissing,
    fires: Scenario(
      Table.mapping, structure: Table.units + "\nU4 | » | A | 4 | 15",
      combinations: Table.oneOfGroup),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q107StatusMissingTests {
  @Test func `a word that means neither is quoted`() {
    let scenario = Scenario(Table.mapping, structure: Table.units + "\nU4 | Maybe | A | 4 | 15")
    #expect(
      scenario.messages(of: .statusMissing) == [
        "The status of U4 is “Maybe”, which means neither mandatory nor optional."
      ])
  }

  @Test func `a column that is blank throughout is one finding`() {
    let scenario = Scenario(Table.mapping, structure: "Unit | Status\nU1 | »\nU2 |\nU3 |")
    #expect(scenario.findings(of: .statusMissing).map(\.location) == scenario.marked)
  }
}
