import Checking
import Domain
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("The report for spreadsheets")
struct CSVReportTests {
  static let office = Python.has("openpyxl") ? Tool.office : nil

  @Test
  func `the tables have the published columns`() throws {
    let coverage = try rows(of: "coverage.csv")
    #expect(
      coverage.first == [
        "standard", "ksb", "type", "statement", "coverage", "guarantee", "units", "assessment",
        "rationale", "cell", "must-fix", "should-fix", "guaranteed", "holds",
      ])
    let findings = try rows(of: "findings.csv")
    #expect(
      findings.first == [
        "rule", "name", "severity", "standard", "ksb", "unit", "file", "sheet", "cell", "message",
        "help", "group",
      ])
  }

  @Test
  func `there is a row per KSB and per finding`() throws {
    let report = SampleReport.faulty.report
    let coverage = try rows(of: "coverage.csv").dropFirst()
    #expect(coverage.map { $0[1] } == report.standards[0].ksbs.map { "\($0.code)" })
    #expect(coverage.map { $0[3] } == report.standards[0].ksbs.map(\.statement))
    #expect(coverage.map { $0[10] }.joined() == "0001110100000")
    let findings = try rows(of: "findings.csv").dropFirst()
    #expect(findings.map { $0[0] } == report.findings.map(\.finding.rule))
    #expect(findings.map { $0[9] } == report.findings.map(\.message))
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+44", "'+44"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'\t=1"), ("\r=1", "'\n=1"), ("\n=1", "'\n=1"), ("\r\n=1", "'\n=1"),
    ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"), ("＠a", "'＠a"),
    ("=\u{301}1", "'=\u{301}1"), ("\u{0}=1", "'=1"), ("\u{1B}=1", "'=1"),
    ("K1 = full", "K1 = full"), ("", ""), ("a\r\nb\rc", "a\nb\nc"), ("\"q\", r", "\"q\", r"),
  ])
  func `a cell that starts like a formula is text`(cell: String, read: String) {
    #expect(CSVReader.rows(CSVTable(rows: [[cell]]).text) == [[read]])
  }

  @Test
  func `it starts with a byte order mark, and lines end as the standard says`() {
    let text = CSVTable(rows: [["a", "b"], ["c", "d"]]).text
    #expect(Array(text.utf8.prefix(3)) == [0xEF, 0xBB, 0xBF])
    #expect(text.dropFirst() == "\"a\",\"b\"\r\n\"c\",\"d\"\r\n")
  }

  @Test
  func `standard output has the coverage table`() throws {
    let report = SampleReport.faulty.report
    let files = try ReportFormat.csv.files(for: report)
    #expect(files.map(\.name) == ["coverage.csv", "findings.csv", "receipt.csv"])
    #expect(try ReportFormat.csv.standardOutput(for: report) == files[0].contents)
  }

  @Test(.enabled(if: office != nil, "skipped: no LibreOffice, or no Python with openpyxl"))
  func `LibreOffice shows the same rows and cells`() throws {
    let office = try #require(Self.office)
    let files = ["faulty.coverage.csv", "faulty.findings.csv", "unchecked.coverage.csv"]
    let paths = files.map {
      Project.file("Tests/ReportsTests/Golden/\($0)").path(percentEncoded: false)
    }
    let run = try Python.run(
      "Tests/Tools/csv_in_office.py", [office.executable.path(percentEncoded: false)] + paths)
    #expect(run.succeeded, "\(run)")
  }

  private func rows(of name: String) throws -> [[String]] {
    let files = try ReportFormat.csv.files(for: SampleReport.faulty.report)
    return CSVReader.rows(try #require(files.first { $0.name == name }).contents)
  }
}
