import Foundation
import TestSupport
import Testing

@Suite(
  "The page says what the JSON report says",
  .enabled(
    if: Tool.chromium != nil && Python.has("playwright"),
    "skipped: no Chromium, or no Python with playwright"))
struct ReportPointsTests {
  @Test(.timeLimit(.minutes(20)), arguments: SampleReport.allCases)
  func `verdict, findings, coverage and rules are all there, each in its place`(
    sample: SampleReport
  ) throws {
    let run = try points(page: sample, report: sample)
    #expect(run.succeeded, "\(run)")
  }

  @Test(.timeLimit(.minutes(20)))
  func `a page of another check is noticed`() throws {
    let run = try points(page: .faulty, report: .ready)
    #expect(run.status == 1, "\(run)")
    #expect(run.text.contains("the verdict is not the heading"), "\(run)")
  }

  private func points(page: SampleReport, report: SampleReport) throws -> ToolRun {
    let folder = Project.file("Tests/ReportsTests/Golden")
    return try Python.run(
      "Tests/Tools/report_points.py",
      [
        try #require(Tool.chromium).executable.path(percentEncoded: false),
        folder.appending(path: "\(page.rawValue).report.html").path(percentEncoded: false),
        folder.appending(path: "\(report.rawValue).report.json").path(percentEncoded: false),
      ])
  }
}
