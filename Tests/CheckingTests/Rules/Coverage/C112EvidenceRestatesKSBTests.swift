import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c112 = RuleExample(
    .evidenceRestatesKSB, fires: C112EvidenceRestatesKSBTests.scenario("»How big lamps are lit"),
    passes: C112EvidenceRestatesKSBTests.scenario("Logbook"))
}

@Suite struct C112EvidenceRestatesKSBTests {
  /// A sheet whose K1 has this assessment.
  fileprivate static func scenario(_ assessment: String) -> Scenario {
    Scenario(
      "KSB | Coverage | Units | Assessment\nK1 | Full | U1, U2 | \(assessment)",
      standard: .example { standard in
        standard.ksbs = [KSB(code: "K1", statement: "How big lamps are lit")]
      })
  }

  @Test(arguments: [
    "How big lamps are lit", "how big lamps are lit.", "K1: How big lamps are lit",
    "“How  big lamps are lit”",
  ])
  func `the KSB's own words are no evidence, however they are set`(text: String) {
    #expect(
      Self.scenario(text).messages(of: .evidenceRestatesKSB) == [
        "The KSB’s own words stand as the assessment of K1."
      ])
  }

  @Test(arguments: [
    "Lamps are lit in a logbook task", "How lamps", "Exam", "How are lit big lamps",
  ])
  func `other words are`(text: String) {
    #expect(Self.scenario(text).findings(of: .evidenceRestatesKSB).isEmpty)
  }

  @Test func `a short statement may be the name of an assessment`() {
    let scenario = Scenario(
      "KSB | Coverage | Units | Assessment\nB1 | Full | U1, U2 | Stays awake",
      standard: .example())
    #expect(scenario.findings(of: .evidenceRestatesKSB).isEmpty)
  }

  @Test func `many in one column are one thing`() {
    let ksbs = (1...6).map {
      KSB(code: KSBCode(.knowledge, $0), statement: "How the lamp number \($0) is lit")
    }
    let rows = ksbs.map { "\($0.code) | Full | U1, U2 | \($0.statement)" }
    let scenario = Scenario(
      "KSB | Coverage | Units | Outcomes\n" + rows.joined(separator: "\n"),
      standard: .example { $0.ksbs = ksbs })
    let findings = scenario.findings(of: .evidenceRestatesKSB)
    #expect(findings.map(\.ksb) == ksbs.map(\.code))
    #expect(Set(findings.map(\.group)) == ["C112/1"])
    #expect(
      findings.first?.sentenceOfGroup
        == "The KSBs’ own words stand as the learning outcomes of ….")
  }
}
