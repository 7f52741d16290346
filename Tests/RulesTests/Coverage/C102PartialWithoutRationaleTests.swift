import MarkedSheets
import Recognition
import Standards
import Submissions
import Testing
import Workbooks

@testable import Rules

extension RuleExample {
  static let c102 = RuleExample(
    .partialWithoutRationale, fires: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | »")),
    passes: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | Not safe in class")))
}

@Suite struct C102PartialWithoutRationaleTests {
  @Test(arguments: [
    "KSB | Coverage | Units\nK1 | »Partial | U1", "KSB | [U1] | [U2]\nK1 | | »P",
    "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | »n/a",
    "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | »-",
  ])
  func `it points where the reason should stand, else at the coverage`(sheet: String) {
    let scenario = Scenario(sheet)
    #expect(scenario.findings(of: .partialWithoutRationale).map(\.location) == scenario.marked)
  }

  @Test func `without a place for a reason the help says where to give it`() {
    let help = Scenario("KSB | [U1]\nK1 | P").findings(of: .partialWithoutRationale).map(\.help)
    #expect(
      help == [
        """
        Add a column with the header “Rationale for partial coverage” and give the reason there, \
        or cover the KSB fully.
        """
      ])
  }

  @Test(arguments: ["TBC", "#REF!", "="])
  func `a prompt, an error or a formula without value is another rule's`(text: String) {
    let scenario = Scenario(Table.list("K1 | Partial | U1, U2 | Essay | \(text)"))
    #expect(scenario.findings(of: .partialWithoutRationale).isEmpty)
  }

  @Test func `a reason in a continued row is enough`() {
    let scenario = Scenario(
      "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | \n | | U2 | Not safe in class")
    #expect(scenario.findings(of: .partialWithoutRationale).isEmpty)
  }
}
