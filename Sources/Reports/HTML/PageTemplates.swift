import Mustache

/// Templates that know each other by name, and the engine that fills them in.
package struct PageTemplates: Sendable {
  private let library: MustacheLibrary

  /// Tells the engine not to escape: the values are escaped where they are made.
  private static let escapesNothing = "{{% CONTENT_TYPE:TEXT}}\n"

  /// Parses templates.
  ///
  /// - Throws: ``ReportError`` at the first that is broken, or that includes itself.
  package init(_ pages: [(name: String, text: String)]) throws(ReportError) {
    var library = MustacheLibrary()
    for page in pages {
      do {
        try library.register(Self.escapesNothing + page.text, named: page.name)
      } catch {
        throw Self.broken(page, error)
      }
    }
    try Self.requireEnd(of: pages)
    self.library = library
  }

  /// An error that names the line as the user counts it.
  private static func broken(
    _ page: (name: String, text: String), _ error: any Error
  ) -> ReportError {
    var own = error
    do { _ = try MustacheTemplate(string: page.text) } catch { own = error }
    return ReportError(
      description: "the template \(page.name).mustache is broken\(TemplateProblem(own).words)")
  }

  /// The page that a template makes of values.
  ///
  /// - Throws: ``ReportError`` when there is no such template.
  package func render(_ name: String, _ values: PageValue) throws(ReportError) -> String {
    var filling = filling
    return try filling.page(name, values)
  }

  /// A filling to begin a page with, or many parts.
  package var filling: TemplateRenderer { TemplateRenderer(library) }

  /// The engine would go round for ever where templates include each other in a circle.
  private static func requireEnd(of pages: [(name: String, text: String)]) throws(ReportError) {
    let included = Dictionary(
      pages.map { page in
        (
          page.name,
          TemplateTag.all(in: page.text).filter { $0.kind == .partial }.map(\.name)
        )
      }, uniquingKeysWith: { _, last in last })
    for page in pages {
      var seen: Set<String> = []
      var open = included[page.name] ?? []
      while let next = open.popLast() {
        guard next != page.name else {
          throw ReportError(
            description: "the template \(page.name).mustache includes itself, and would never end")
        }
        if seen.insert(next).inserted { open += included[next] ?? [] }
      }
    }
  }
}
