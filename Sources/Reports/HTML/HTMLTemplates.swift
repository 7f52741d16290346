import Domain
import Templates

/// The templates of the HTML report: the built-in ones, or some of the user's own in their place.
package struct HTMLTemplates: Sendable {
  /// A file that takes the place of a built-in template.
  package struct File: Sendable {
    /// The name of the built-in template's file, such as `finding.mustache`.
    package var name: String
    /// What it holds.
    package var text: String

    /// Creates a file.
    package init(name: String, text: String) {
      self.name = name
      self.text = text
    }
  }

  /// The endings by which a template is known.
  package static let endings = ["mustache", "css", "js"]

  /// The names of the files that can be replaced.
  package static let fileNames =
    ReportTemplates.pages.map { "\($0.name).mustache" } + [styleName, scriptName]

  private static let styleName = "report.css"
  private static let scriptName = "report.js"

  /// The built-in templates, parsed once.
  static let builtIn = Result { () throws(ReportError) in try HTMLTemplates(replacing: []) }

  let style: String
  let script: String
  let parts: PrerenderedFragments
  private let templates: PageTemplates

  /// Puts files in the place of built-in templates.
  ///
  /// - Throws: ``ReportError`` for a file that is no template's, and for a template that is
  ///   broken, uses a name that the report does not have, or shows text without escaping it.
  package init(replacing files: [File]) throws(ReportError) {
    for file in files where !Self.fileNames.contains(file.name) {
      throw ReportError(description: Self.unknown(file.name))
    }
    let texts = Dictionary(files.map { ($0.name, $0.text) }) { _, last in last }
    style = texts[Self.styleName] ?? ReportTemplates.style
    script = texts[Self.scriptName] ?? ReportTemplates.script
    lazy var check = TemplateCheck(builtIn: ReportTemplates.pages, parts: ReportTemplates.parts)
    for page in ReportTemplates.pages {
      if let text = texts["\(page.name).mustache"] {
        try check.check(text, inPlaceOf: page.name)
      }
    }
    templates = try PageTemplates(
      ReportTemplates.pages.map { ($0.name, texts["\($0.name).mustache"] ?? $0.text) })
    parts = try PrerenderedFragments(templates)
  }

  /// The page that the templates make of values.
  func render(_ page: ReportPage) throws(ReportError) -> String {
    try templates.render(ReportTemplates.page, page.values)
  }

  private static func unknown(_ name: String) -> String {
    let hint = Nearest(among: fileNames).word(to: name).map { "; did you mean \($0)?" } ?? ""
    return
      "\(name) is not a template of the report\(hint) (they are \(fileNames.joined(separator: ", ")))"
  }
}
