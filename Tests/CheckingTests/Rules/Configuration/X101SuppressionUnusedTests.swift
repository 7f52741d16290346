import Domain
import MarkedSheets
import Testing

@testable import Checking

extension RuleExample {
  static let x101 = RuleExample(
    .suppressionUnused,
    fires: Scenario(Table.complete).with(suppressions: [.example("C101", ksb: "K1")]),
    passes: Scenario.uncovered.with(suppressions: [.example("C101", ksb: "K1")]))
}

@Suite struct X101SuppressionUnusedTests {
  @Test func `the message says what and where, and the finding is the file's`() throws {
    let scenario = Scenario(Table.complete).with(
      suppressions: [.example("C101", ksb: "K1", standard: "ST9001", unit: "U1")])
    let finding = try #require(scenario.findings(of: .suppressionUnused).first)
    #expect(
      finding.message
        == "The suppression of C101 for K1 and unit “U1” of ST9001 (ksbcheck.yml, line 3) "
        + "matches no finding.")
    #expect(finding.file == "ksbcheck.yml" && finding.location == nil)
  }

  @Test func `a suppression whose rule did not run is not judged`() {
    let scenario = Scenario(Table.complete)
      .with(settings: { try $0.set(.off, for: "C101") }, suppressions: [.example("C101")])
    #expect(!scenario.result().findings.contains { $0.rule == "X101" })
  }

  @Test func `what must be fixed is suppressed only by somebody who is named`() throws {
    let scenario = Scenario.uncovered.with(suppressions: [.example("C101", ksb: "K1", by: nil)])
    let result = scenario.result()
    #expect(result.findings.contains { $0.rule == "C101" && $0.suppression == nil })
    let finding = try #require(result.findings.first { $0.rule == "X101" })
    #expect(
      finding.message == """
        The suppression of C101 for K1 (ksbcheck.yml, line 3) names nobody who decided, so that it \
        does not hold for what must be fixed.
        """)
  }

  @Test func `nothing suppressed, nothing judged`() {
    #expect(Scenario(Table.complete).reasonSkipped(.suppressionUnused) == "nothing is suppressed")
  }
}

extension Suppression {
  /// A decision about findings of a rule.
  static func example(
    _ rule: String, ksb: KSBCode? = nil, standard: String? = nil, unit: String? = nil,
    until: String? = nil, by person: String? = "Quality board"
  ) -> Suppression {
    Suppression(
      rule: rule, ksb: ksb, standard: standard, unit: unit, reason: "Agreed at the session",
      by: person, until: until, source: "ksbcheck.yml, line 3", file: "ksbcheck.yml")
  }
}

extension Scenario {
  /// The complete sheet with its first KSB said to be not covered.
  static var uncovered: Scenario {
    Scenario(
      """
      KSB | Coverage | Units  | Assessment
      K1  | None     |        |
      K2  | Full     | U1, U2 | Essay
      S1  | Full     | U1, U2 | Practical
      """)
  }
}
