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

  /// What stands before the first place.
  private let start: String
  /// The text that goes at each place, by its number, and what follows it; no number where a
  /// template has a control character of its own, which is left out.
  private let places: [(text: Int?, after: String)]

  /// What stands for the text of a number.
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
