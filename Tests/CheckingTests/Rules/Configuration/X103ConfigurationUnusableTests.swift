import Testing
@testable import Checking

extension RuleExample {
  static let x103 = RuleExample(
    .configurationUnusable,
    fires: Scenario(faults: [.unusableConfiguration(reason: "ksbcheck.yml, line 1: no such key")]),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct X103ConfigurationUnusableTests {
  @Test func `the message says what the configuration says, and the check stops`() {
    let result = RuleExample.x103.fires.result()
    #expect(
      result.findings.map(\.message) == [
        "The configuration cannot be used: ksbcheck.yml, line 1: no such key."
      ])
    #expect(result.isUnchecked)
  }
}
