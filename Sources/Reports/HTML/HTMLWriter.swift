import Mustache
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
    let values = ReportPage(report).values.rendered
    let library = try Self.library.get()
    guard let page = library.render(values, withTemplate: ReportTemplates.page) else {
      throw ReportError(description: "there is no template \(ReportTemplates.page)")
    }
    return page
  }

  /// The templates, parsed once.
  private static let library: Result<MustacheLibrary, ReportError> = {
    var library = MustacheLibrary()
    for page in ReportTemplates.pages {
      do {
        try library.register(page.text, named: page.name)
      } catch {
        return .failure(
          ReportError(description: "the template \(page.name) is broken: \(error)"))
      }
    }
    return .success(library)
  }()
}
