import Domain
import Mustache
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

/// A tag of a mustache template: `{{name}}`.
struct TemplateTag {
  /// What a tag does, as far as the check distinguishes tags.
  enum Kind {
    /// It shows a value, or begins or ends a part of the page.
    case value
    /// It shows a value as it is.
    case raw
    /// It shows another template.
    case partial
    /// It shows nothing.
    case comment
    /// It does what no template of ours does, such as calling a function.
    case unknown
  }

  /// The tag as it is written.
  let text: String
  /// What it does.
  let kind: Kind
  /// What is in it.
  let name: String

  /// The names in it: those of a path, and none for the value itself.
  var names: [String] { name == "." ? [] : name.split(separator: ".").map(String.init) }

  /// The tags of a template, in their order.
  static func all(in text: String) -> [TemplateTag] {
    let bytes = Array(text.utf8)
    var tags: [TemplateTag] = []
    var place = 0
    while place + 1 < bytes.count {
      guard bytes[place] == opening, bytes[place + 1] == opening,
        let end = end(ofTagAt: place, in: bytes)
      else {
        place += 1
        continue
      }
      tags.append(TemplateTag(String(decoding: bytes[place..<end], as: UTF8.self)))
      place = end
    }
    return tags
  }

  private static let opening = UInt8(ascii: "{")
  private static let closing = UInt8(ascii: "}")

  /// Where a tag ends that opens at a place: after two braces, or three; nil when it is none.
  private static func end(ofTagAt place: Int, in bytes: [UInt8]) -> Int? {
    var inside = bytes[(place + 2)...]
    if inside.first == opening { inside = inside.dropFirst() }
    guard let end = inside.firstIndex(where: { $0 == opening || $0 == closing }) else { return nil }
    let braces = bytes[end...].prefix(3).prefix { $0 == closing }.count
    return braces < 2 ? nil : end + braces
  }

  private init(_ text: String) {
    self.text = text
    let isRaw = text.hasPrefix("{{{")
    let inside = text.drop { $0 == "{" }.prefix { $0 != "}" }.drop(while: \.isWhitespace)
    let sign = inside.first.flatMap { Self.isInName($0) || $0 == "." ? nil : $0 }
    let rest = inside.dropFirst(sign == nil ? 0 : 1).drop(while: \.isWhitespace)
    name = String(rest.reversed().drop(while: \.isWhitespace).reversed())
    kind = Self.kind(sign, name, isRaw: isRaw)
  }

  private static func kind(_ sign: Character?, _ name: String, isRaw: Bool) -> Kind {
    if sign == "!" { return .comment }
    guard isPath(name) else { return .unknown }
    switch sign {
    case nil: return isRaw ? .raw : .value
    case "&": return .raw
    case "#", "^", "/": return .value
    case ">": return .partial
    default: return .unknown
    }
  }

  /// Whether a name is that of the value itself, or names with points between them.
  private static func isPath(_ name: String) -> Bool {
    name == "."
      || name.split(separator: ".", omittingEmptySubsequences: false).allSatisfy {
        !$0.isEmpty && $0.allSatisfy(isInName)
      }
  }

  private static func isInName(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }
}

/// What is wrong with a template, as the engine found it.
struct TemplateProblem {
  private let error: any Error

  init(_ error: any Error) { self.error = error }

  /// Words that follow “the template … is broken”: the line, what is wrong, and what to do.
  var words: String {
    guard let found = error as? MustacheTemplate.ParserError else {
      return "; compare it with the built-in one"
    }
    let line = found.context.lineNumber
    return " in line \(line): \(Self.words(for: found.error))"
  }

  private static func words(for error: any Error) -> String {
    guard let error = error as? MustacheTemplate.Error else {
      return "a tag has no end; close it with }}"
    }
    return switch error {
    case .sectionCloseNameIncorrect:
      "{{/name}} does not close the section that is open; sections close in the order in which "
        + "they were opened"
    case .unfinishedName: "a tag has no end, or no name; write {{name}}"
    case .expectedSectionEnd: "a section has no end; close {{#name}} with {{/name}}"
    case .invalidSetDelimiter: "{{=…=}} does not name two delimiters"
    case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection,
      .textInsideInheritSection:
      "templates that inherit from others are not used here"
    case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
      "the engine does not know this setting, {{% … }}; take it out"
    }
  }
}
