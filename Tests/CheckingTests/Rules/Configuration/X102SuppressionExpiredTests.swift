import Domain
import MarkedSheets
import Testing

@testable import Checking

extension RuleExample {
  static let x102 = RuleExample(
    .suppressionExpired,
    fires: Scenario(Table.complete).with(
      suppressions: [.example("C101", ksb: "K1", until: "2026-06-30")], date: "2026-07-01"),
    passes: Scenario.uncovered.with(
      suppressions: [.example("C101", ksb: "K1", until: "2026-06-30")], date: "2026-06-30"))
}

@Suite struct X102SuppressionExpiredTests {
  @Test func `an expired suppression suppresses nothing, and is not called unused too`() {
    let scenario = Scenario.uncovered.with(
      suppressions: [.example("C101", ksb: "K1", until: "2026-06-30")], date: "2026-07-01")
    let findings = scenario.result().findings
    #expect(findings.filter { $0.rule == "C101" }.map(\.suppression) == [nil])
    #expect(findings.filter { $0.rule.hasPrefix("X") }.map(\.rule) == ["X102"])
  }

  @Test func `without a day nothing expires`() {
    let scenario = Scenario.uncovered.with(
      suppressions: [.example("C101", ksb: "K1", until: "2000-01-01")])
    #expect(scenario.reasonSkipped(.suppressionExpired) == "the day of the check is not known")
    #expect(scenario.findings(of: .ksbNotCovered).first?.suppression != nil)
  }

  @Test func `the message names the day`() {
    #expect(
      RuleExample.x102.fires.messages(of: .suppressionExpired) == [
        "The suppression of C101 for K1 (ksbcheck.yml, line 3) ended on 2026-06-30."
      ])
  }
}
