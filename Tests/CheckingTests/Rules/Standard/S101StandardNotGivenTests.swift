import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s101 = RuleExample(
    .standardNotGiven, fires: Scenario(Table.complete),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S101StandardNotGivenTests {
  @Test func `the message counts the sheet's own list`() {
    #expect(
      Scenario(Table.complete).messages(of: .standardNotGiven) == [
        "No standard was given, so the sheet was checked against its own list of 6 KSBs."
      ])
  }

  @Test func `a given standard without a list is another rule's finding`() {
    let scenario = Scenario(Table.complete, standard: .example { $0.ksbs = [] })
    #expect(scenario.findings(of: .standardNotGiven).isEmpty)
  }

  @Test(arguments: [Rule.ksbMissing, .ksbUnknown, .statementDiffers, .dutyThin])
  func `rules that compare with the standard are skipped`(rule: Rule) {
    #expect(Scenario(Table.complete).reasonSkipped(rule) == "no standard was given (S101)")
  }
}
