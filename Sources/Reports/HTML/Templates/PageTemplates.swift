/// Templates that know each other by name.
package struct PageTemplates: Sendable {
  private let templates: [String: PageTemplate]

  /// Parses templates.
  ///
  /// - Throws: ``ReportError`` at the first that is broken.
  package init(_ pages: [(name: String, text: String)]) throws(ReportError) {
    var templates: [String: PageTemplate] = [:]
    for page in pages {
      do throws(ReportError) {
        templates[page.name] = try PageTemplate(page.text)
      } catch {
        throw ReportError(
          description: "the template \(page.name) is broken: \(error.description)")
      }
    }
    self.templates = templates
  }

  /// The page that a template makes of values.
  ///
  /// - Throws: ``ReportError`` when there is no such template.
  package func render(_ name: String, _ values: PageValue) throws(ReportError) -> String {
    guard let template = templates[name] else {
      throw ReportError(description: "there is no template \(name)")
    }
    var renderer = PageRenderer(templates: templates, values: values)
    renderer.render(template.pieces)
    return renderer.page
  }
}
