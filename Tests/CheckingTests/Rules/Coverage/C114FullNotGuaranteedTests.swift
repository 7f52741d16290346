import Domain
import MarkedSheets
import Testing
@testable import Checking

extension RuleExample {
  static let c114 = RuleExample(
    .fullNotGuaranteed,
    fires: Scenario(
      "KSB | [U1] | [U2] | [U3]\nK1 | P | »X |\nK2 | X | X | X", structure: Table.units,
      combinations: Table.oneOfGroup),
    passes: Scenario(
      "KSB | [U1] | [U2] | [U3]\nK1 | P | X | X\nK2 | X | P |", structure: Table.units,
      combinations: Table.oneOfGroup))
}

@Suite struct C114FullNotGuaranteedTests {
  private func learners(_ table: String, _ structure: String = Table.units) -> LearnerCoverage? {
    let scenario = Scenario(table, structure: structure, combinations: Table.oneOfGroup)
    return scenario.submission.standards.first?.claims.first?.learners
  }

  @Test func `full in an optional unit and in part in a mandatory one is shown by a learner`() {
    let findings = RuleExample.c114.fires.findings(of: .fullNotGuaranteed)
    #expect(
      findings.map(\.message) == [
        "A learner who takes U3 from group A gets only a part of K1, which is claimed as full."
      ])
    #expect(
      findings.map(\.counterexample) == [Counterexample(pathway: nil, units: ["U1", "U3"])])
  }

  @Test func `a full coverage column beside marks in part means all of the units together`() {
    let together = "KSB | Coverage | [U1] | [U2] | [U3]\nK1 | Full | P | P |"
    #expect(learners(together)?.guaranteed == .partial)
    let mandatory = "KSB | Coverage | [U1] | [U2] | [U3]\nK1 | Full | X | P |"
    #expect(learners(mandatory)?.guaranteed == .full)
  }

  @Test(arguments: [
    ("U1 + U2", CoverageLevel.partial), ("U1, U2 together", .partial),
    ("U1", .full), ("U1, U2", .depends), ("U2, U3", .full), ("U2", .none),
  ])
  func `a list is read by what joins its units`(units: String, level: CoverageLevel) {
    #expect(learners("KSB | Coverage | Units\nK1 | Full | \(units)")?.guaranteed == level)
  }

  @Test(arguments: [("Yes", CoverageLevel.partial), ("No", .full), ("", .depends)])
  func `the column Needed together says how several units are meant`(
    answer: String, level: CoverageLevel
  ) {
    let table = "KSB | Coverage | Units | Needed together\nK1 | Full | U1, U2 | \(answer)"
    #expect(learners(table)?.guaranteed == level)
  }

  @Test func `KSBs that one choice gets only in part are one thing`() {
    let scenario = Scenario(
      "KSB | [U1] | [U2] | [U3]\nK1 | P | X |\nK2 | P | X |", structure: Table.units,
      combinations: Table.oneOfGroup)
    let findings = scenario.result().findings.filter { $0.rule == "C114" }
    #expect(findings.map(\.group) == ["C114/1", "C114/1"])
    #expect(
      findings.first?.sentenceOfGroup
        == "A learner who takes U3 from group A gets only a part of …, which are claimed as full.")
  }

  @Test(arguments: [
    ("", Severity.mustFix), ("Only safe in the workplace", .note), ("Not needed", .shouldFix),
  ])
  func `a reason makes it lighter`(reason: String, severity: Severity) {
    let scenario = Scenario(
      "KSB | Coverage | Units | Rationale\nK1 | Full | U1 + U2 | \(reason)",
      structure: Table.units, combinations: Table.oneOfGroup)
    #expect(scenario.findings(of: .fullNotGuaranteed).map(\.severity) == [severity])
  }

  @Test(
    arguments: [
      ("Full", "U1", true), ("Full", "U1, U2", true), ("Full", "U1 + U2", false),
      ("Full", "U2", false), ("Full", "U9", nil), ("None", "", false),
    ] as [(String, String, Bool?)])
  func `a claim holds where every learner gets what it says`(
    coverage: String, units: String, holds: Bool?
  ) {
    let scenario = Scenario(
      "KSB | Coverage | Units\nK1 | \(coverage) | \(units)", structure: Table.units,
      combinations: Table.oneOfGroup)
    #expect(scenario.submission.standards.first?.claims.first?.holds == holds)
  }
}
