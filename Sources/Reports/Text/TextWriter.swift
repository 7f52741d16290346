import Checking

extension ReportFormat {
  /// For a terminal.
  public static let text = ReportFormat(
    "text", fileEndings: ["txt"], isForPeople: true, writer: TextWriter())
}

/// The report for a terminal: verdict first and last, findings by weight in the sheet's order.
struct TextWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [ReportFile(name: "report.txt", contents: standardOutput(for: report, style: TextStyle()))]
  }

  func standardOutput(for report: Report, style: TextStyle) -> String {
    var page = TextPage(style: style)
    page.verdict(report)
    page.subject(report)
    page.comparison(report.comparison)
    for severity in Severity.heaviestFirst {
      page.things(report.things(severity), severity: severity)
    }
    page.suppressed(report.suppressedThings)
    page.updates(report.updates)
    for standard in report.standards { page.coverage(standard) }
    page.combinations(report)
    page.changes(report.changes)
    page.checklist(report.checklist)
    page.skippedRules(report.skippedRules)
    page.receipt(report)
    page.verdict(report)
    page.paragraph("Next: " + report.nextStep, indent: "      ")
    return page.text
  }
}
