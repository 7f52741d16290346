import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m110 = RuleExample(
    .numberingGap,
    fires: Scenario(
      "KSB | Coverage | Units\nK1 | Full | U1\nK2 | Full | U1\n»K4 | Full | U1\n»S3 | Full | U1"),
    passes: Scenario("KSB | Coverage | Units\nK2 | Full | U1\nK1 | Full | U1\nS1 | Full | U1"))
}

@Suite struct M110NumberingGapTests {
  @Test func `the message names what is left out`() {
    #expect(
      RuleExample.m110.fires.messages(of: .numberingGap) == [
        "K3 is missing before K4 in the sheet’s numbering.",
        "S1 to S2 are missing before S3 in the sheet’s numbering.",
      ])
  }

  @Test func `with a standard the rule is skipped`() {
    #expect(
      Scenario(Table.complete, standard: .example()).reasonSkipped(.numberingGap)
        == "the sheet is compared with the standard’s own list instead (M101)")
  }

  @Test func `parts of one KSB are no gap`() {
    let scenario = Scenario("KSB | Coverage\nK1.1 | Full\nK1.2 | Full\nK2 | Full")
    #expect(scenario.findings(of: .numberingGap).isEmpty)
  }
}
