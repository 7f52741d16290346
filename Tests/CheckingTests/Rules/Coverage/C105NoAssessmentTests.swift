import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let c105 = RuleExample(
    .noAssessment, fires: Scenario(Table.list("K1 | Full | U1, U2 | » | ")),
    passes: Scenario(Table.list("K1 | Full | U1, U2 | Essay | ")))
}

@Suite struct C105NoAssessmentTests {
  @Test(arguments: ["K1 | None | | | ", "K1 | Full | U1, U2 | TBC | ", "K1 | | U1 | | "])
  func `a KSB that is not covered, or a prompt, is no finding`(row: String) {
    #expect(Scenario(Table.list(row)).findings(of: .noAssessment).isEmpty)
  }

  @Test func `a sheet without an assessment column is not judged`() {
    #expect(
      Scenario("KSB | Coverage | Units\nK1 | Full | U1").reasonSkipped(.noAssessment)
        == "the mapping has no assessment column")
  }

  @Test func `a column that is blank is one thing`() {
    let rows = (1...5).map { "K\($0) | Full | U1 | »" }
    let scenario = Scenario("KSB | Coverage | Units | Assessment\n" + rows.joined(separator: "\n"))
    let findings = scenario.findings(of: .noAssessment)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(Set(findings.map(\.group)) == ["C105/1"])
  }

  @Test(arguments: ["N", "No", "n/a", "Not assessed", "-"])
  func `a word for nothing names no assessment`(word: String) {
    let scenario = Scenario(Table.list("K1 | Full | U1 | »\(word) | "))
    #expect(scenario.findings(of: .noAssessment).map(\.location) == scenario.marked)
    #expect(scenario.findings(of: .noAssessment).map(\.quoted) == [word])
  }

  @Test func `a cell that several KSBs share is one thing`() {
    let sheet = MarkedSheet(
      """
      KSB | Coverage | Units | Assessment
      K1 | Full | U1 | »
      K2 | Full | U1 |
      S1 | Full | U2 | Exam
      """)
    var recognised = sheet.recognised
    let first = recognised.sheets[0].tables[0].entries[0].cells(.assessment)
    var second = recognised.sheets[0].tables[0].entries[1]
    second.cells.removeAll { $0.role == .assessment }
    second.cells += first
    recognised.sheets[0].tables[0].entries[1] = second
    let findings = Scenario(recognised: recognised).findings(of: .noAssessment)
    #expect(findings.map(\.location) == sheet.marked + sheet.marked)
    #expect(findings.map(\.ksb) == ["K1", "K2"])
    #expect(findings.map(\.group) == ["C105/1", "C105/1"])
  }

  @Test(
    arguments: [
      ("End-point assessment", .endPoint), ("EPA", .endPoint), ("EPA, gateway review", nil),
      ("The employer", .employer), ("Assessed by the line manager", .employer),
      ("Employer; end point assessment", .employer), ("Formative quiz", .formative),
      ("To be agreed with the awarding body", .open), ("Not yet decided", .open),
      ("EPA and Assignment 2", nil), ("Observation by the employer", nil),
      ("Formative and summative tests", nil), ("Assignment 1", nil), ("Essay", nil),
      ("Work-based project with the employer", nil), ("", nil), ("Unit 3", nil),
    ] as [(String, SubstituteAssessment?)])
  func `what stands for an assessment of the qualification is told from one`(
    text: String, expected: SubstituteAssessment?
  ) {
    #expect(SubstituteAssessment(in: text) == expected)
  }

  @Test func `a substitute is told at its cell, and many of a kind are one thing`() {
    let scenario = Scenario(
      """
      KSB | Coverage | Units | Assessment
      K1 | Full | U1 | »End-point assessment
      K2 | Full | U1 | »EPA
      K3 | Full | U1 | Exam
      """)
    let findings = scenario.findings(of: .noAssessment)
    #expect(findings.map(\.location) == scenario.marked)
    #expect(Set(findings.map(\.group)) == ["C105/1"])
    #expect(
      findings.first?.message == """
        K1 is covered, but only an apprenticeship’s end-point assessment is named, which is not \
        the qualification’s.
        """)
  }
}
