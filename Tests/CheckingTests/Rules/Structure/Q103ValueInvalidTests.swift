import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let q103 = RuleExample(
    .valueInvalid,
    fires: Scenario(
      Table.mapping, structure: Table.units + "\nU4 | Mandatory | | 4 | »ten",
      combinations: Table.oneOfGroup),
    passes: Scenario(Table.mapping, structure: Table.units, combinations: Table.oneOfGroup))
}

@Suite struct Q103ValueInvalidTests {
  @Test(arguments: [
    ("ten", "U4 has “ten” for its credits, which is not a number."),
    ("-5", "U4 has “-5” for its credits, which is not between 0 and 10000."),
  ])
  func `it says what is wrong with the number`(text: String, message: String) {
    let scenario = Scenario(
      Table.mapping, structure: Table.units + "\nU4 | Mandatory | | 4 | \(text)")
    #expect(scenario.messages(of: .valueInvalid) == [message])
  }

  @Test func `a bound of a rule is named by its column`() {
    let scenario = Scenario(
      Table.mapping, structure: Table.units,
      combinations: "Group | At least | Of\nA | »two | units")
    #expect(scenario.findings(of: .valueInvalid).map(\.location) == scenario.marked)
    #expect(
      scenario.messages(of: .valueInvalid) == [
        "The rule’s “At least” says “two”, which is not a number."
      ])
  }

  @Test func `a linked unit that is not there is named`() {
    let units = "Unit | Status | Requires\nU1 | Mandatory |\nU2 | Mandatory | »U9"
    let scenario = Scenario(Table.mapping, structure: units)
    #expect(scenario.findings(of: .valueInvalid).map(\.location) == scenario.marked)
    #expect(
      scenario.messages(of: .valueInvalid) == [
        "U2 requires “U9”, which is not a unit in the structure."
      ])
  }
}
