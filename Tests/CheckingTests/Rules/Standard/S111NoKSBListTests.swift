import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s111 = RuleExample(
    .noKSBList,
    fires: Scenario(Table.complete, standard: .example { $0.ksbs = [] }),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S111NoKSBListTests {
  @Test func `the sheet's own list stands in`() {
    let mapping = RuleExample.s111.fires.submission.standards[0]
    #expect(mapping.claims.count == 6)
    #expect(mapping.source == .sheet)
    #expect(mapping.standard.reference == "ST9001")
  }

  @Test func `rules that compare with the standard's list are skipped`() {
    #expect(
      RuleExample.s111.fires.reasonSkipped(.ksbMissing)
        == "the standard’s record carries no list of KSBs (S111)")
  }

  @Test func `gaps in the sheet's numbering are reported instead`() {
    let scenario = Scenario(
      "KSB | Coverage | Units\nK1 | Full | U1\n»K3 | Full | U1",
      standard: .example { $0.ksbs = [] })
    #expect(scenario.findings(of: .numberingGap).map(\.location) == scenario.marked)
  }
}
