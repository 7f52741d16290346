import Templates

extension ReportFormat {
  /// One page for a browser, to keep or to send.
  package static let html = html(with: nil)

  /// One page for a browser, with some templates of the user's own.
  package static func html(with templates: HTMLTemplates?) -> ReportFormat {
    ReportFormat(
      "html", fileEndings: ["html", "htm"], isForPeople: true,
      writer: HTMLWriter(templates: templates))
  }
}

/// The report as one page for a browser, with nothing outside it.
struct HTMLWriter: ReportWriter {
  /// The templates; nil for the built-in ones.
  let templates: HTMLTemplates?

  func files(for report: Report) throws(ReportError) -> [ReportFile] {
    let templates =
      if let templates { templates } else { try HTMLTemplates.builtIn.get() }
    let page = ReportPage(report, templates: templates)
    return [ReportFile(name: "report.html", contents: try templates.render(page))]
  }
}
