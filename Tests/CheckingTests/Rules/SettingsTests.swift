import Domain
import MarkedSheets
import Testing
import Workbooks

@testable import Checking

@Suite struct SettingsTests {
  @Test func `a severity of the settings is that of every finding of the rule`() {
    let scenario = Scenario.uncovered.with(settings: { try $0.set(.severity(.note), for: "c101") })
    #expect(scenario.findings(of: .ksbNotCovered).map(\.severity) == [.note])
  }

  @Test func `a rule that is off does not run`() {
    let scenario = Scenario.uncovered.with(settings: { try $0.set(.off, for: "C101") })
    #expect(scenario.reasonSkipped(.ksbNotCovered) == "it is off in the settings")
  }

  @Test func `a rule that is asked for runs although the settings say off`() throws {
    var settings = RuleSettings()
    try settings.set(.off, for: "C101")
    let checker = Checker(try RuleSelection(select: ["C101"]), settings: settings)
    #expect(checker.check(Scenario.uncovered.submission).findings.map(\.rule) == ["C101"])
  }

  @Test func `settings that make no sense are refused`() {
    var settings = RuleSettings()
    #expect(throws: RuleSettingsError.mustStay("W101")) { try settings.set(.off, for: "W101") }
    #expect(throws: RuleSettingsError.unknownRule("C1")) { try settings.set(.off, for: "C1") }
    #expect(throws: RuleSettingsError.hasNoLimit("C101")) {
      try settings.set(limit: 0.2, for: "C101")
    }
    #expect(throws: RuleSettingsError.notAShare("C108")) {
      try settings.set(limit: .nan, for: "C108")
    }
  }

  @Test(arguments: [
    (Suppression.example("C101"), true), (.example("C101", ksb: "K1"), true),
    (.example("C101", ksb: "K2"), false), (.example("C102", ksb: "K1"), false),
    (.example("C101", standard: "ST9002"), false), (.example("C101", unit: "U1"), false),
  ])
  func `a suppression marks the findings that it names`(suppression: Suppression, marks: Bool) {
    let scenario = Scenario.uncovered.with(suppressions: [suppression])
    let finding = scenario.findings(of: .ksbNotCovered).first
    #expect(finding?.suppression == (marks ? suppression : nil))
  }

  @Test func `findings that stop the check cannot be suppressed`() {
    let scenario = Scenario(.truncated).with(suppressions: [.example("W101")])
    #expect(scenario.result().findings.map(\.suppression) == [nil])
    #expect(scenario.result().isUnchecked)
  }
}
