import Checking
import Domain
import Foundation
import TestSupport
import Testing
import WorkbookWriting
import Workbooks

@testable import Reports

@Suite("The report as a workbook")
struct XLSXReportTests {
  static let hasOpenpyxl = Python.has("openpyxl")
  static let office = hasOpenpyxl ? Tool.office : nil

  private func workbook(_ sample: SampleReport = .faulty) throws -> Workbook {
    try Workbook(reading: ReportFormat.xlsx.output(for: sample.report))
  }

  private func rows(_ name: String) throws -> [[String]] {
    let sheet = try #require(try workbook().sheets.first { $0.name == name })
    let width = sheet.rows.first?.cells.count ?? 0
    return sheet.rows.map { row in
      (1...max(width, 1)).map { column in
        row.cells.first { $0.reference.column == column }?.text ?? ""
      }
    }
  }

  @Test func `it has a sheet for each part`() throws {
    #expect(
      try workbook().sheets.map(\.name) == ["Summary", "Coverage", "Findings", "Matrix", "Rules"])
  }

  @Test func `the verdict comes first`() throws {
    let report = SampleReport.faulty.report
    let summary = try rows("Summary")
    #expect(summary[0][0] == report.subject)
    #expect(summary[1][0] == report.headline)
    #expect(summary.contains { $0[0] == "Receipt" })
  }

  @Test func `there is a row per KSB and per finding`() throws {
    let report = SampleReport.faulty.report
    #expect(
      try rows("Coverage").dropFirst().map { $0[1] }
        == report.standards[0].ksbs.map { "\($0.code)" })
    #expect(try rows("Findings").dropFirst().map { $0[10] } == report.findings.map(\.finding.rule))
    #expect(try rows("Matrix").count == report.standards[0].ksbs.count + 1)
  }

  @Test func `every rule is there once`() throws {
    let report = SampleReport.faulty.report
    let codes = try rows("Rules").dropFirst().map { $0[0] }
    let found = Set(report.findings.map(\.finding.rule))
    #expect(Set(codes).count == codes.count)
    #expect(
      codes.count == found.count + report.passedRules.count + report.skippedRules.count)
  }

  @Test func `no cell is a formula, whatever its text starts with`() throws {
    for cell in try workbook().sheets.flatMap(\.rows).flatMap(\.cells) {
      switch cell.value {
      case .blank, .string, .number: break
      default: Issue.record("\(cell.reference) is \(cell.value)")
      }
    }
  }

  @Test func `a text that no cell can hold is cut, and says so`() throws {
    let long = String(repeating: "evidence ", count: 5_000)
    let cell = ReportCell.text(long)
    guard case .text(let text) = cell.value else {
      Issue.record("no text")
      return
    }
    #expect(CellText.fits(text))
    #expect(text.hasPrefix("evidence evidence"))
    #expect(
      text.hasSuffix("[cut here: the whole text has 44999 characters; the JSON report holds it]"))
  }

  @Test func `hidden characters are spelt out, and a long row of them still fits`() throws {
    #expect(ReportCell.text("a\u{202E}b").value == .text("a[U+202E]b"))
    guard case .text(let text) = ReportCell.text(String(repeating: "_x0041_", count: 5_000)).value
    else {
      Issue.record("no text")
      return
    }
    #expect(CellText.fits(text))
  }

  @Test(arguments: [
    ("1970-01-01", 1), ("1970-01-02", 86_400), ("2000-02-29", 951_782_400),
    ("2026-01-31", 1_769_817_600), ("9999-12-31", 253_402_214_400), ("today", 1), ("2026-13-01", 1),
  ])
  func `the day of the check is that of the document`(day: String, seconds: Int) {
    #expect(ReportDay.seconds(of: day) == seconds)
  }

  @Test(.enabled(if: hasOpenpyxl, "skipped: no Python with openpyxl"))
  func `panes, filters, widths and links are as they should be`() throws {
    try ScratchFolder.use { folder in
      let path = try write(.faulty, into: folder)
      let run = try Python.run("Tests/Tools/workbook_outline.py", [path])
      #expect(run.succeeded, "\(run)")
      try Golden("Tests/ReportsTests/Golden/faulty.report.xlsx.outline.txt").check(run.output)
    }
  }

  @Test(.enabled(if: office != nil, "skipped: no LibreOffice, or no Python with openpyxl"))
  func `LibreOffice opens it, and shows the same cells`() throws {
    let office = try #require(Self.office)
    try ScratchFolder.use { folder in
      let paths = try [SampleReport.faulty, .ready].map { try write($0, into: folder) }
      let run = try Python.run(
        "Tests/Tools/workbook_in_office.py",
        [office.executable.path(percentEncoded: false)] + paths)
      #expect(run.succeeded, "\(run)")
    }
  }

  private func write(_ sample: SampleReport, into folder: URL) throws -> String {
    let url = folder.appending(path: "\(sample.rawValue).xlsx")
    try Data(ReportFormat.xlsx.output(for: sample.report)).write(to: url)
    return url.path(percentEncoded: false)
  }
}
