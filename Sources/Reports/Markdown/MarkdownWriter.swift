import Checking
import Domain

extension ReportFormat {
  /// For a pull request or a wiki.
  public static let markdown = ReportFormat(
    "markdown", fileEndings: ["md", "markdown"], isForPeople: true, writer: MarkdownWriter())
}

/// The report as Markdown, as GitHub and others show it.
struct MarkdownWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    var page = MarkdownPage()
    page.verdict(report)
    page.comparison(report.comparison)
    for severity in Severity.heaviestFirst {
      page.things(report.things(severity), severity: severity)
    }
    page.suppressed(report.suppressedThings)
    page.updates(report.updates)
    for standard in report.standards {
      page.coverage(standard, hasStructure: report.structure != nil)
    }
    page.combinations(report)
    page.changes(report.changes)
    page.checklist(report.checklist)
    page.checked(report)
    page.rules(report)
    page.receipt(report)
    return [ReportFile(name: "report.md", contents: page.text)]
  }
}
