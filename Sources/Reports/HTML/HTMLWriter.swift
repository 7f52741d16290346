import Templates

extension ReportFormat {
  /// One page for a browser, to keep or to send.
  public static let html = ReportFormat(
    "html", fileEndings: ["html", "htm"], isForPeople: true, writer: HTMLWriter())
}

/// The report as one page for a browser, with nothing outside it.
struct HTMLWriter: ReportWriter {
  func files(for report: Report) throws(ReportError) -> [ReportFile] {
    [ReportFile(name: "report.html", contents: try page(report))]
  }

  private func page(_ report: Report) throws(ReportError) -> String {
    try Self.templates.get().render(ReportTemplates.page, ReportPage(report).values)
  }

  /// The templates, parsed once.
  private static let templates = Result { () throws(ReportError) in
    try PageTemplates(ReportTemplates.pages)
  }
}
