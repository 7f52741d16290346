import Checking
import Domain
import Mustache
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

/// The templates of the HTML report: the built-in ones, or some of the user's own in their place.
package struct HTMLTemplates: Sendable {
  /// A file that takes the place of a built-in template.
  package struct File: Sendable {
    /// The name of the built-in template's file, such as `finding.mustache`.
    package var name: String
    /// What it holds.
    package var text: String

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
  /// - Throws: ``ReportError`` for a file that is not a template, and for a template that is
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

/// The parts of the page that say one of a few things, as their templates make them.
///
/// A page has a hundred cells of coverage and a thousand of KSBs by unit: each of the things that
/// they can say is made once, not a thousand times.
struct PrerenderedFragments: Sendable {
  private let statuses: [ClaimStatus: String]
  private let guarantees: [Guarantee: String]
  private let covering: [Coverage: String]
  private let uncovered: String

  /// Fills in the templates of the parts.
  init(_ templates: PageTemplates) throws(ReportError) {
    var filling = templates.filling
    func parts<Key: CaseIterable & Hashable>(
      _ template: String, _ values: (Key) -> PageValue
    ) throws(ReportError) -> [Key: String] {
      var parts: [Key: String] = [:]
      for key in Key.allCases { parts[key] = try filling.part(template, values(key)) }
      return parts
    }
    statuses = try parts(ReportTemplates.status, Self.status)
    guarantees = try parts(ReportTemplates.guarantee, Self.guarantee)
    covering = try parts(ReportTemplates.matrixCell, Self.matrixCell)
    uncovered = try filling.part(ReportTemplates.matrixCell, Self.uncoveredCell)
  }

  // MARK: The parts

  /// The cell that says what a claim comes to.
  func status(_ status: ClaimStatus) -> PageValue { .code(statuses[status] ?? "") }

  /// What is said of every choice of units.
  func guarantee(_ guarantee: Guarantee) -> PageValue { .code(guarantees[guarantee] ?? "") }

  /// The cells of one KSB: the extent to which each unit covers it, nil where none does.
  func matrixCells(_ extents: [Coverage?]) -> PageValue {
    .code(extents.map { $0.flatMap { covering[$0] } ?? uncovered }.joined())
  }

  // MARK: What their templates show

  static func status(_ status: ClaimStatus) -> PageValue {
    .group([
      "key": .text(status.rawValue), "word": .text(status.word), "sign": .text(status.sign),
      "rank": .number(status.rank),
    ])
  }

  static func guarantee(_ guarantee: Guarantee) -> PageValue {
    .group(["word": .text(guarantee.unitChoices), "sign": .text(guarantee.sign)])
  }

  /// A unit covers a KSB in full or in part.
  static func matrixCell(_ extent: Coverage) -> PageValue {
    let (key, sign) = extent == .full ? ("full", "●") : ("partial", "◐")
    return .group([
      "covers": .group(["sign": .text(sign), "word": .text(key)]), "key": .text(key),
    ])
  }

  static let uncoveredCell = PageValue.group(["key": .text("none"), "covers": .flag(false)])
}
