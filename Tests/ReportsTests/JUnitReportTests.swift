import Checking
import Domain
import Foundation
import TestSupport
import Testing

@testable import Reports

@Suite("The report for build servers")
struct JUnitReportTests {
  @Test(
    .enabled(if: Python.tool != nil, "skipped: no Python"), arguments: SampleReport.allCases)
  func `a strict reader takes it`(sample: SampleReport) throws {
    let run = try validate(try junit(sample))
    #expect(run.succeeded, "\(run)")
  }

  @Test(
    .enabled(if: Python.tool != nil, "skipped: no Python"),
    arguments: [
      ("mark-up that is open", "&lt;Example&gt;", "<Example>"),
      ("a number of failures", "failures=\"4\"", "failures=\"5\""),
      ("an attribute of nobody", "time=\"0\"", "time=\"0\" cell=\"A1\""),
      ("a control character", "Coverage: Full", "Coverage: \u{1B}"),
    ])
  func `the validation catches a mistake`(mistake: String, right: String, wrong: String) throws {
    let report = try junit(.faulty)
    #expect(report.contains(right), "\(mistake)")
    let run = try validate(report.replacingOccurrences(of: right, with: wrong))
    #expect(run.status == 1, "\(mistake): \(run)")
  }

  @Test
  func `there is a case per KSB and per rule`() throws {
    let report = SampleReport.faulty.report
    let cases = try junit(.faulty).matches(of: #/<testcase classname="([^"]*)" name="(\w+) /#)
      .map { String($0.2) }
    #expect(
      cases == report.standards[0].ksbs.map { "\($0.code)" } + report.rules.map(\.code))
  }

  @Test
  func `what must be fixed fails its KSB and its rule, and nothing else does`() throws {
    let lines = try junit(.faulty).split(separator: "\n")
    let failed = lines.indices.filter { lines[$0].contains("<failure") }.map {
      lines[$0 - 1].firstMatch(of: #/ name="(\w+) /#)?.1
    }
    #expect(failed == ["K4", "K5", "K6", "S2", "M101", "M105", "C101", "C102"])
  }

  @Test
  func `a workbook that cannot be read is an error`() throws {
    #expect(try junit(.unchecked).contains("<error message=\"Must fix at mapping.xlsx:"))
  }

  @Test(arguments: [
    ("<\u{301}", "&lt;\u{301}"), ("\u{FFFE}\u{0}\u{1B}", "[U+FFFE][U+0000][U+001B]"),
    ("\"'&", "&quot;&apos;&amp;"), ("a\nb", "a b"),
  ])
  func `a text of a cell stays text`(cell: String, written: String) {
    #expect(Array(XMLText.attribute(cell).utf8) == Array(written.utf8))
  }

  private func junit(_ sample: SampleReport) throws -> String {
    try ReportFormat.junit.standardOutput(for: sample.report)
  }

  private func validate(_ report: String) throws -> ToolRun {
    try ScratchFolder.use { folder in
      let file = folder.appending(path: "report.xml")
      try Data(report.utf8).write(to: file)
      return try Python.run(
        "Tests/Tools/validate_junit.py", [file.path(percentEncoded: false)])
    }
  }
}
