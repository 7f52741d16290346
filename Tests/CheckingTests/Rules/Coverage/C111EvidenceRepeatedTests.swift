import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c111 = RuleExample(
    .evidenceRepeated, fires: C111EvidenceRepeatedTests.scenario(C111EvidenceRepeatedTests.long),
    passes: C111EvidenceRepeatedTests.scenario("Written assignment"))
}

@Suite struct C111EvidenceRepeatedTests {
  fileprivate static let long =
    "Learners are assessed throughout the year by a range of methods that suit the cohort"

  /// Several KSBs with the same assessment, each marked where it may be found.
  fileprivate static func scenario(_ assessment: String, rows: Int = 5) -> Scenario {
    let mark = assessment == long && rows >= 5 ? "»" : ""
    let lines = (1...rows).map {
      "K\($0) | Full | U1, U2 | \(mark)\(assessment) | "
    }
    return Scenario(
      "KSB | Coverage | Units | Assessment | Rationale\n" + lines.joined(separator: "\n"))
  }

  @Test func `the text is quoted, and is one thing wherever it stands`() {
    let findings = Self.scenario(Self.long, rows: 6).findings(of: .evidenceRepeated)
    #expect(
      findings.first?.message == "The same text stands as the assessment of K1 and of other KSBs.")
    #expect(findings.first?.sentenceOfGroup == "The same text stands as the assessment of ….")
    #expect(findings.map(\.group) == Array(repeating: "C111/1", count: 6))
    #expect(Set(findings.map(\.quoted)) == [Self.long])
    #expect(Set(findings.map(\.severity)) == [.note])
  }

  @Test func `few KSBs may be met in the same way`() {
    #expect(Self.scenario(Self.long, rows: 4).findings(of: .evidenceRepeated).isEmpty)
  }

  @Test(arguments: ["Exam", "Written assignment", "Practical observation with questions"])
  func `a short entry may repeat`(entry: String) {
    #expect(Self.scenario(entry, rows: 30).findings(of: .evidenceRepeated).isEmpty)
  }

  @Test func `case, spacing and punctuation do not hide a repeat`() {
    let variants = [
      Self.long, Self.long.uppercased(), Self.long + ".", "“\(Self.long)”",
      Self.long.split(separator: " ").joined(separator: "  "),
    ]
    let lines = variants.enumerated().map { "K\($0 + 1) | Full | U1 | \($1)" }
    let scenario = Scenario("KSB | Coverage | Units | Assessment\n" + lines.joined(separator: "\n"))
    #expect(
      scenario.findings(of: .evidenceRepeated).map(\.group) == Array(repeating: "C111/1", count: 5))
  }

  @Test func `KSBs that are not covered do not count`() {
    let lines = (1...5).map { "K\($0) | \($0 == 1 ? "None" : "Full") | U1 | \(Self.long)" }
    let scenario = Scenario("KSB | Coverage | Units | Assessment\n" + lines.joined(separator: "\n"))
    #expect(scenario.findings(of: .evidenceRepeated).isEmpty)
  }

  @Test func `a sheet without such columns is not judged`() {
    #expect(
      Scenario("KSB | Coverage | Units\nK1 | Full | U1").reasonSkipped(.evidenceRepeated)
        == "the mapping has no column of learning outcomes, assessment or rationale")
  }
}
