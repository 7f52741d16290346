import Domain
import Templates

/// Finds what the templates' engine would pass over in silence.
///
/// It shows an unknown name, and a template that is not there, as nothing at all.
struct TemplateCheck {
  /// What may be shown as it is: our own style sheet and script.
  static let raw: Set<String> = ["style", "script"]

  private let builtIn: [(name: String, text: String)]
  private let parts: Set<String>
  /// The names that templates can use which include each other.
  private let shared: [String]

  /// Takes the names that the built-in templates use for all there are.
  ///
  /// - Parameters:
  ///   - builtIn: The built-in templates.
  ///   - parts: Those among them that know no other names than their own, and cannot be included.
  init(builtIn: [(name: String, text: String)], parts: Set<String>) {
    self.builtIn = builtIn
    self.parts = parts
    shared = Self.names(in: builtIn.filter { !parts.contains($0.name) }.map(\.text))
  }

  private static func names(in texts: [String]) -> [String] {
    var names: [String] = []
    for tag in texts.flatMap(TemplateTag.all) where tag.kind != .partial {
      for name in tag.names where !names.contains(name) { names.append(name) }
    }
    return names
  }

  /// Checks every tag of the template that takes the place of a built-in one.
  ///
  /// - Throws: ``ReportError`` that names the file and the tag.
  func check(_ text: String, inPlaceOf template: String) throws(ReportError) {
    let file = "\(template).mustache"
    let names =
      parts.contains(template)
      ? Self.names(in: builtIn.filter { $0.name == template }.map(\.text)) : shared
    let included =
      parts.contains(template) ? [] : builtIn.map(\.name).filter { !parts.contains($0) }
    for tag in TemplateTag.all(in: text) {
      switch tag.kind {
      case .comment: continue
      case .unknown:
        throw ReportError(
          description: "\(file) has the tag \(tag.text), of a kind that the report does not use")
      case .raw where !Self.raw.contains(tag.name):
        throw ReportError(
          description: """
            \(file) shows \(tag.text) without escaping it; write {{\(tag.name)}}, since a cell may \
            hold anything
            """)
      case .partial:
        try require(tag.name, among: included, tag: tag, in: file)
      case .raw, .value:
        for name in tag.names { try require(name, among: names, tag: tag, in: file) }
      }
    }
  }

  private func require(
    _ name: String, among known: [String], tag: TemplateTag, in file: String
  ) throws(ReportError) {
    guard !known.contains(name) else { return }
    let hint = Nearest(among: known).word(to: name).map { "; did you mean \($0)?" } ?? ""
    throw ReportError(
      description: "\(file) uses \(tag.text), a name that the report does not have here\(hint)")
  }
}
