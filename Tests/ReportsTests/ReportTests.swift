import Checking
import Domain
import Foundation
import Recognition
import Reports
import Testing
import Workbooks

@Suite("The report's model")
struct ReportTests {
  @Test(arguments: [
    (1, 0, Verdict.notReady, "Not ready to submit: 1 thing you must fix."),
    (1, 1, .notReady, "Not ready to submit: 1 thing you must fix, 1 you should fix."),
    (4, 5, .notReady, "Not ready to submit: 4 things you must fix, 5 you should fix."),
    (0, 1, .review, "Nothing you must fix; 1 thing you should look at."),
    (0, 3, .review, "Nothing you must fix; 3 things you should look at."),
    (0, 0, .ready, "The mapping and the structure are ready to submit: nothing to fix."),
  ])
  func `the verdict's sentence counts what is to be fixed`(
    must: Int, should: Int, verdict: Verdict, sentence: String
  ) {
    let report = report(
      Array(repeating: finding(.mustFix), count: must)
        + Array(repeating: finding(.shouldFix), count: should) + [finding(.note)])
    #expect(report.verdict == verdict)
    #expect(report.headline == sentence)
    #expect(report.counts.mustFix == must)
    #expect(report.counts.shouldFix == should)
    #expect(report.counts.note == 1)
  }

  @Test
  func `what was not checked is no readiness, and is named`() {
    var submission = SampleReport.updated.submission
    #expect(verdict(of: submission) == .incomplete)
    #expect(
      headline(of: submission)
        == "Nothing to fix in what was checked. Not checked: every choice of units.")
    submission.standards[0].source = .sheet
    #expect(
      headline(of: submission).hasSuffix(
        "Not checked: the standard’s own list of KSBs; every choice of units."))
    submission = SampleReport.ready.submission
    submission.standards[0].claims[1].learners?.guaranteed = .unknown
    #expect(
      headline(of: submission).hasSuffix(
        "Not checked: whether every choice of units covers K2."))
    let report = report(of: SampleReport.ready.submission, rulesOff: ["C101", "M107"])
    #expect(report.verdict == .incomplete)
    #expect(
      report.headline.hasSuffix(
        "Not checked: what rules C101 and M107, off or less severe, would find."))
    #expect(report.tone == .open && report.title.hasPrefix("Not all checked"))
    #expect(
      report.nextStep
        == "Restore rules C101 and M107, and run the check again.")
  }

  @Test
  func `what was suppressed is in the headline, and never in the colour of ready`() {
    let report = report([
      finding(.mustFix, by: "Quality board"), finding(.note, by: "Quality board"),
      finding(.shouldFix, by: nil),
    ])
    #expect(report.verdict == .ready && report.tone == .caution && report.sign == "!")
    #expect(
      report.headline == """
        The mapping and the structure are ready to submit: nothing left to fix. Quality board \
        suppressed 2 findings, 1 of them must-fix. Somebody not named suppressed 1 finding, not a \
        must-fix one.
        """)
    #expect(self.report([]).tone == .good)
  }

  private func verdict(of submission: Submission) -> Verdict { report(of: submission).verdict }

  private func headline(of submission: Submission) -> String { report(of: submission).headline }

  private func report(of submission: Submission, rulesOff: [String] = []) -> Report {
    Report(
      submission: submission,
      result: CheckResult(
        findings: [], skipped: [], passed: [], isUnchecked: false, rulesOff: rulesOff),
      context: SampleReport.ready.context)
  }

  private func finding(_ severity: Severity, by person: String?) -> Finding {
    var found = finding(severity)
    found.suppression = Suppression(
      rule: found.rule, reason: "Agreed", by: person, source: "ksbcheck.yml, line 2")
    return found
  }

  @Test
  func `an unchecked submission says why, and what to do`() {
    let report = SampleReport.unchecked.report
    #expect(report.verdict == .unchecked)
    #expect(
      report.headline
        == "Not checked: mapping.xlsx is an old Excel workbook (.xls), not an .xlsx.")
    #expect(report.nextStep == "Open it in Excel and save it as “Excel Workbook (.xlsx)”.")
    #expect(report.title == "Not checked – mapping.xlsx – KSB check")
  }

  @Test
  func `the sentence of an unchecked report is of the finding that stopped the check`() {
    let other = Finding(
      rule: "M101", name: "ksb-missing", severity: .mustFix, file: "mapping.xlsx",
      message: "K1 has no row.", help: "Add one.")
    let result = CheckResult(
      findings: [other, SampleFindings.unreadable], skipped: [], passed: [], isUnchecked: true)
    let report = Report(
      submission: SampleReport.unchecked.submission, result: result,
      context: SampleReport.unchecked.context)
    #expect(report.headline.contains("old Excel workbook"))
  }

  @Test(arguments: [
    (SampleReport.faulty, "8 things to fix – Diploma in <Example> Studio Practice – KSB check"),
    (.ready, "Nothing to fix – mapping.xlsx – KSB check"),
  ])
  func `the title starts with the result`(sample: SampleReport, title: String) {
    #expect(sample.report.title == title)
  }

  @Test
  func `an identity holds when rows are inserted above`() {
    let before = report([finding(.mustFix, row: 7), finding(.mustFix, row: 9)])
    let after = report([finding(.mustFix, row: 17), finding(.mustFix, row: 19)])
    #expect(before.findings.map(\.id) == after.findings.map(\.id))
  }

  @Test
  func `every finding has an identity of its own`() {
    let ids = SampleReport.faulty.report.findings.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains { $0.hasPrefix("f-C101-K5-") })
    #expect(ids.filter { $0.hasPrefix("f-M111-") }.last?.hasSuffix("-2") == true)
  }

  @Test
  func `another sheet, KSB or rule is another identity`() {
    let findings = [
      finding(.mustFix), finding(.mustFix, sheet: "Other"), finding(.mustFix, ksb: "K2"),
      finding(.mustFix, rule: "C102"),
    ]
    let ids = report(findings).findings.map(\.id)
    #expect(Set(ids.map { $0.split(separator: "-").last }).count == 4)
  }

  @Test
  func `a finding about a part of a KSB counts for the whole one`() throws {
    let part = Finding(
      rule: "M102", name: "ksb-unknown", severity: .mustFix, standard: "ST9001",
      ksb: KSBCode(.knowledge, 4, part: ".2"), file: "mapping.xlsx", message: "?", help: "?")
    let result = CheckResult(findings: [part], skipped: [], passed: [], isUnchecked: false)
    let report = Report(
      submission: SampleReport.ready.submission, result: result, context: SampleReport.ready.context
    )
    let standard = try #require(report.standards.first)
    #expect(standard.ksbs.map { $0.count(.mustFix) }.prefix(5) == [0, 0, 0, 1, 0])
  }

  @Test
  func `rows read and skipped are counted`() throws {
    let sheet = try #require(SampleReport.faulty.report.sheets.first)
    #expect(sheet.rowsRead == 12)
    #expect(sheet.rowsSkipped == 5)
  }

  @Test
  func `coverage is summed up by type`() throws {
    let standard = try #require(SampleReport.faulty.report.standards.first)
    let knowledge = standard.summary(.knowledge)
    #expect(knowledge.total == 6)
    #expect(Coverage.allCases.map { knowledge[$0] } == [2, 2, 1, 1, 0])
    #expect(standard.summary[.full] == 8)
    #expect(
      standard.ksbs.prefix(4).map(\.guarantee) == [.always, .sometimes, .never, .unknown])
  }

  private func report(_ findings: [Finding]) -> Report {
    Report(
      submission: SampleReport.ready.submission,
      result: CheckResult(findings: findings, skipped: [], passed: [], isUnchecked: false),
      context: SampleReport.ready.context)
  }

  private func finding(
    _ severity: Severity, rule: String = "C101", ksb: String = "K1", sheet: String = "Map",
    row: Int = 5
  ) -> Finding {
    Finding(
      rule: rule, name: "ksb-not-covered", severity: severity,
      ksb: KSBCode(.knowledge, ksb == "K1" ? 1 : 2), file: "mapping.xlsx",
      location: CellLocation(sheet: sheet, cell: CellReference(row: row, column: 4)),
      message: "Something.", help: "Do something.")
  }
}
