import Mustache

/// Fills in templates with values.
///
/// The engine asks every value what it can do, again for every name in a template. A part that comes
/// many times in a page is therefore filled in once for each shape that its values have, with marks
/// where the texts go (``CompiledTemplate``); after that only the texts are put in.
package struct TemplateRenderer {
  /// So many shapes are remembered of all templates together.
  private static let most = 1_000

  private let library: MustacheLibrary
  private var shapes: [TemplateSignature: CompiledTemplate] = [:]

  init(_ library: MustacheLibrary) { self.library = library }

  /// The page that a template makes of values.
  ///
  /// - Throws: ``ReportError`` when there is no such template.
  package mutating func page(_ name: String, _ values: PageValue) throws(ReportError) -> String {
    try fill(name, rendered(values))
  }

  /// What a template makes of values, without the line break that ends its file.
  ///
  /// - Throws: ``ReportError`` when there is no such template.
  package mutating func part(_ name: String, _ values: PageValue) throws(ReportError) -> String {
    var shape = TemplateSignature(template: name)
    var texts: [String] = []
    try read(values, into: &shape, &texts)
    if let filled = shapes[shape] { return filled.text(texts) }
    var next = 0
    let filled = CompiledTemplate(try fill(name, marked(values, from: &next)))
    if shapes.count < Self.most { shapes[shape] = filled }
    return filled.text(texts)
  }

  private func fill(_ name: String, _ values: Any) throws(ReportError) -> String {
    guard let text = library.render(values, withTemplate: name) else {
      throw ReportError(description: "unknown template \(name)")
    }
    return text
  }

  private mutating func parts(
    _ name: String, _ values: [PageValue]
  ) throws(ReportError) -> String {
    var parts: [String] = []
    parts.reserveCapacity(values.count)
    for value in values { parts.append(try part(name, value)) }
    return parts.joined(separator: "\n")
  }

  // MARK: What the engine is given

  /// The value as the templates' engine takes it: text is escaped already.
  private mutating func rendered(_ value: PageValue) throws(ReportError) -> Any {
    switch value {
    case .flag(let flag): return flag
    case .list(let values):
      var rendered: [Any] = []
      for value in values { rendered.append(try self.rendered(value)) }
      return RenderedList(values: rendered)
    case .group(let members):
      var rendered: [(String, Any)] = []
      for member in members { rendered.append((member.key, try self.rendered(member.value))) }
      return RenderedGroup(rendered)
    case .text, .lines, .code, .parts: return RenderedText(renderText: try text(of: value))
    }
  }

  /// The value with marks in place of its texts, which are counted from `next`.
  private func marked(_ value: PageValue, from next: inout Int) -> Any {
    switch value {
    case .flag(let flag): return flag
    case .list(let values): return RenderedList(values: values.map { marked($0, from: &next) })
    case .group(let members):
      return RenderedGroup(members.map { ($0.key, marked($0.value, from: &next)) })
    case .text, .lines, .code, .parts:
      defer { next += 1 }
      return RenderedText(renderText: CompiledTemplate.mark(next))
    }
  }

  /// The texts of a value, and its shape, in the order of the marks.
  private mutating func read(
    _ value: PageValue, into shape: inout TemplateSignature, _ texts: inout [String]
  ) throws(ReportError) {
    switch value {
    case .flag(let flag): shape.add(flag: flag)
    case .list(let values):
      shape.add(listOf: values.count)
      for value in values { try read(value, into: &shape, &texts) }
    case .group(let members):
      shape.add(groupOf: members.count)
      for member in members {
        shape.add(name: member.key)
        try read(member.value, into: &shape, &texts)
      }
    case .text, .lines, .code, .parts:
      shape.addText()
      texts.append(try text(of: value))
    }
  }

  /// The text in the page for a value.
  private mutating func text(of value: PageValue) throws(ReportError) -> String {
    switch value {
    case .text(let text): HTMLText.escaped(SanitizedText.oneLine(text))
    case .lines(let text): HTMLText.escaped(SanitizedText.lines(text))
    case .code(let code): code
    case .parts(let name, let values): try parts(name, values)
    case .flag, .list, .group: ""
    }
  }
}

/// What there is of a value besides its texts: names, flags, how long lists are.
///
/// A template makes the same of two values of one shape, but for the texts.
struct TemplateSignature: Hashable {
  private var bytes: [UInt8] = []

  /// Begins the shape of a value that a template is filled in with.
  init(template: String) { add(name: template) }

  mutating func add(name: String) {
    bytes.append(contentsOf: name.utf8)
    // No name has a zero byte in it.
    bytes.append(0)
  }

  mutating func add(flag: Bool) { bytes.append(flag ? UInt8(ascii: "1") : UInt8(ascii: "0")) }

  mutating func addText() { bytes.append(UInt8(ascii: "t")) }

  mutating func add(listOf count: Int) { add(UInt8(ascii: "l"), count) }

  mutating func add(groupOf count: Int) { add(UInt8(ascii: "g"), count) }

  private mutating func add(_ sign: UInt8, _ count: Int) {
    bytes.append(sign)
    add(name: String(count))
  }
}

/// A template filled in for values of one shape, with places where their texts go.
struct CompiledTemplate {
  // Control characters, which have no place in a page.
  private static let opening: Unicode.Scalar = "\u{1}"
  private static let closing: Unicode.Scalar = "\u{2}"

  /// What comes before the first place.
  private let start: String
  /// The text that goes at each place, by its number, and what follows it; no number where a
  /// template has a control character of its own, which is left out.
  private let places: [(text: Int?, after: String)]

  /// The mark in place of a text, by its number.
  static func mark(_ number: Int) -> String { "\(opening)\(number)\(closing)" }

  /// Takes a template apart that was filled in with marks; the line break that ends its file is
  /// left out.
  init(_ filled: String) {
    let text = filled.hasSuffix("\n") ? filled.dropLast() : filled[...]
    let pieces = text.unicodeScalars.split(
      separator: Self.opening, omittingEmptySubsequences: false)
    let places = pieces.dropFirst().map { piece -> (text: Int?, after: String) in
      guard let end = piece.firstIndex(of: Self.closing),
        let number = Int(String(piece[..<end]))
      else { return (nil, String(piece)) }
      return (number, String(piece[piece.index(after: end)...]))
    }
    start = pieces.first.map { String($0) } ?? ""
    self.places = places
  }

  /// The template filled in with texts, in the order of their marks.
  func text(_ texts: [String]) -> String {
    var text = start
    for place in places {
      if let number = place.text, texts.indices.contains(number) { text += texts[number] }
      text += place.after
    }
    return text
  }
}

// The values that the templates' engine is given. It asks every value what it can do, again for
// every name in a template. These types answer at once; arrays, dictionaries and strings would be
// looked into by reflection.

/// Text that a page shows unchanged.
struct RenderedText: MustacheCustomRenderable, MustacheParent {
  let renderText: String
  var isNull: Bool { false }

  func child(named name: String) -> Any? { nil }
}

/// A part of a page that is repeated.
struct RenderedList: MustacheSequence {
  let values: [Any]

  func makeIterator() -> IndexingIterator<[Any]> { values.makeIterator() }
}

/// Names and what they stand for.
struct RenderedGroup: MustacheParent {
  private let members: [(name: String, value: Any)]

  init(_ members: [(String, Any)]) { self.members = members.map { (name: $0.0, value: $0.1) } }

  /// Groups are small: a walk is faster than hashing.
  func child(named name: String) -> Any? {
    for member in members where member.name == name { return member.value }
    return nil
  }
}

/// A value that a page shows: what the templates' names stand for.
package indirect enum PageValue: Sendable {
  /// Text; it may come from a workbook.
  case text(String)
  /// Text whose line breaks are shown; it may come from a workbook.
  case lines(String)
  /// Whether a part of the page is shown.
  case flag(Bool)
  /// A part that is repeated.
  case list([PageValue])
  /// A template that knows no other names than those of each value, once for each: on lines of
  /// their own.
  case parts(String, [PageValue])
  /// Names and what they stand for.
  case group(KeyValuePairs<String, PageValue>)
  /// Our own style sheet or script, or what a template made, shown as it is.
  case code(String)

  /// Text, or a part that is left out.
  package static func optional(_ text: String?) -> PageValue {
    guard let text, !text.isEmpty else { return .flag(false) }
    return .lines(text)
  }

  package static func texts(_ texts: [String]) -> PageValue { .list(texts.map(PageValue.text)) }

  package static func number(_ number: Int) -> PageValue { .text(String(number)) }

  /// The value of a name in a group; nil when it is not a group, or has no such name.
  package subscript(name: String) -> PageValue? {
    guard case .group(let members) = self else { return nil }
    // Groups are small: a walk is faster than hashing.
    for member in members where member.key == name { return member.value }
    return nil
  }
}

/// Text as a page holds it.
enum HTMLText {
  /// The text with every character of mark-up escaped, whatever is beside it.
  ///
  /// A browser reads scalar by scalar: a less-than sign with an accent over it is mark-up as well.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { entity(of: $0) != nil }) else { return text }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 32)
    for byte in text.utf8 {
      if let entity = entity(of: byte) {
        bytes.append(contentsOf: entity.utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func entity(of byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
