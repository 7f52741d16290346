import Mustache
import Templates

/// The report as one page for a browser, with nothing outside it.
struct HTMLWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [ReportFile(name: "report.html", contents: page(report))]
  }

  private func page(_ report: Report) -> String {
    let values = ReportPage(report).values.rendered
    guard let page = Self.library.render(values, withTemplate: ReportTemplates.page) else {
      preconditionFailure("the page is compiled into the program")
    }
    return page
  }

  private static let library: MustacheLibrary = {
    var library = MustacheLibrary()
    for page in ReportTemplates.pages {
      do {
        try library.register(page.text, named: page.name)
      } catch {
        // No input leads here: the templates are compiled in, and the tests render every one.
        preconditionFailure("the template \(page.name) is broken: \(error)")
      }
    }
    return library
  }()
}
