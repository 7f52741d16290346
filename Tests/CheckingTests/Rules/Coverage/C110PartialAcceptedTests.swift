import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c110 = RuleExample(
    .partialAccepted,
    fires: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | »Not safe in class")),
    passes: Scenario(Table.list("K1 | Partial | U1, U2 | Essay | Too few hours")))
}

@Suite struct C110PartialAcceptedTests {
  @Test func `the reason is quoted for the reviewer`() {
    let findings = RuleExample.c110.fires.findings(of: .partialAccepted)
    #expect(findings.map(\.quoted) == ["Not safe in class"])
    #expect(findings.map(\.severity) == [.note])
  }

  @Test func `reasons in continued rows are read together`() {
    let scenario = Scenario(
      "KSB | Coverage | Units | Rationale\nK1 | Partial | U1 | »Few hours\n | | U2 | and unsafe")
    #expect(scenario.findings(of: .partialAccepted).map(\.quoted) == ["Few hours; and unsafe"])
    #expect(scenario.findings(of: .partialAccepted).map(\.location) == scenario.marked)
  }
}
