import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q102 = RuleExample(
    .unitRepeated,
    fires: Scenario(
      Table.mapping, structure: Table.units + "\n»u2 | Optional | A | 4 | 15",
      combinations: Table.oneOfGroup),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q102UnitRepeatedTests {
  @Test func `a unit in two groups is named with both`() {
    let scenario = Scenario(
      Table.mapping, structure: Table.units + "\nU2 | Optional | B | 4 | 15")
    #expect(
      scenario.messages(of: .unitRepeated) == [
        """
        The unit “U2” stands in the structure twice, once in group A and once in group B: first \
        at Units!A3.
        """
      ])
  }

  @Test func `a unit may stand on two pathways in two rows`() {
    let units = """
      Unit | Status    | Pathway
      U1   | Mandatory | Garden
      U1   | Optional  | Shop
      U2   | Mandatory |
      """
    let scenario = Scenario(Table.mapping("U1"), structure: units)
    #expect(scenario.messages(of: .unitRepeated).isEmpty)
    #expect(scenario.submission.structure?.combined.units.count == 2)
  }
}
