/// A page or a part of one as mustache, parsed: text, names, sections and partials.
///
/// The whole of the language but lambdas, inheritance and other delimiters, none of which a page
/// needs. Pages are rendered by the thousand, so names are looked up and text is escaped without
/// a detour over untyped values.
struct PageTemplate: Sendable {
  /// A piece of a template.
  indirect enum Piece: Sendable {
    /// Text as it stands.
    case text([UInt8])
    /// What a name stands for, escaped or not.
    case value(PageName, isEscaped: Bool)
    /// A part that is shown for each value, or when there is one.
    case section(PageName, [Piece])
    /// A part that is shown when there is none.
    case inverted(PageName, [Piece])
    /// Another template.
    case partial(String)
  }

  let pieces: [Piece]

  /// Parses a template.
  ///
  /// - Throws: ``ReportError`` with what is wrong, without the template's name.
  init(_ text: String) throws(ReportError) {
    var parser = PageTemplateParser(text)
    pieces = try parser.parse()
  }
}

/// A name in a template: parts between dots, or the value at hand when it is a dot alone.
struct PageName: Sendable {
  let first: String
  let rest: [String]

  /// Whether it is the value at hand.
  var isCurrent: Bool { first.isEmpty }

  init(_ text: String) {
    let parts = text == "." ? [] : text.split(separator: ".").map(String.init)
    first = parts.first ?? ""
    rest = Array(parts.dropFirst())
  }
}
