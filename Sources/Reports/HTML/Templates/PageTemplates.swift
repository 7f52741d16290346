/// Templates that know each other by name.
package struct PageTemplates: Sendable {
  private let templates: [String: PageTemplate]

  /// Parses templates.
  ///
  /// - Throws: ``TemplateError`` at the first that is broken.
  package init(_ pages: [(name: String, text: String)]) throws(TemplateError) {
    var templates: [String: PageTemplate] = [:]
    for page in pages {
      do throws(TemplateError) {
        templates[page.name] = try PageTemplate(page.text)
      } catch {
        throw TemplateError(
          description: "the template \(page.name) is broken: \(error.description)")
      }
    }
    self.templates = templates
  }

  /// The page that a template makes of values.
  ///
  /// - Throws: ``TemplateError`` when there is no such template.
  package func render(_ name: String, _ values: PageValue) throws(TemplateError) -> String {
    guard let template = templates[name] else {
      throw TemplateError(description: "there is no template \(name)")
    }
    var renderer = PageRenderer(templates: templates, values: values)
    renderer.render(template.pieces)
    return renderer.page
  }
}
