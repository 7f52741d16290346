import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c109 = RuleExample(
    .dutyThin,
    fires: Scenario(.table(k1: "Partial", s1: "Partial"), standard: .example()),
    passes: Scenario(.table(k1: "Partial", s1: "Full"), standard: .example()))
}

@Suite struct C109DutyThinTests {
  @Test func `the duty and its KSBs are named`() {
    #expect(
      RuleExample.c109.fires.messages(of: .dutyThin) == [
        """
        Duty 1, “Keep the lamp”, calls for K1 and S1, none of which is fully covered.
        """
      ])
  }

  @Test func `a claim that cannot be read may be of full coverage`() {
    let scenario = Scenario(.table(k1: "Mostly", s1: "Partial"), standard: .example())
    #expect(scenario.findings(of: .dutyThin).isEmpty)
  }

  @Test func `a duty of another option is not judged`() {
    var standard = OccupationalStandard.withOptions()
    standard.duties[0].isCore = false
    standard.duties[0].options = ["Lenses"]
    let sheet = String.table(k1: "Partial", s1: "Partial")
    #expect(
      Scenario(sheet, standard: standard, option: "Lamps").findings(of: .dutyThin).isEmpty)
    #expect(
      Scenario(sheet, standard: standard, option: "Lenses").findings(of: .dutyThin).count == 1)
  }

  @Test func `without links from duties to KSBs the rule is skipped`() {
    let scenario = Scenario(Table.complete, standard: .example { $0.duties = [] })
    #expect(
      scenario.reasonSkipped(.dutyThin) == "no data that links duties to KSBs was given")
  }
}

extension String {
  /// The example standard's sheet with the two KSBs of its first duty covered as given.
  fileprivate static func table(k1: String, s1: String) -> String {
    Table.complete(without: "K1", "S1")
      + "\nK1 | | \(k1) | U1, U2 | Essay | Not safe in class"
      + "\nS1 | | \(s1) | U1, U2 | Essay | Not safe in class"
  }
}
