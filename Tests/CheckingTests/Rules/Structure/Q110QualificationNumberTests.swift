import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  private static func stating(_ number: String) -> Scenario {
    Scenario(
      Table.mapping, structure: Table.units, combinations: Table.oneOfGroup,
      facts: {
        $0.facts.number = Stated(number)
      })
  }

  static let q110 = RuleExample(
    .qualificationNumber, fires: stating("60336468"), passes: stating("603/3646/X"))
}

@Suite struct Q110QualificationNumberTests {
  @Test(arguments: ["603/3646", "603/36468/8", "603-3646-8", "60A/3646/8", "603/3646/Y"])
  func `other forms are noted`(number: String) {
    let scenario = Scenario(
      Table.mapping, structure: Table.units,
      facts: {
        $0.facts.number = Stated(number)
      })
    #expect(
      scenario.messages(of: .qualificationNumber) == [
        "The qualification number “\(number)” does not have the form of 603/3646/8."
      ])
  }
}
