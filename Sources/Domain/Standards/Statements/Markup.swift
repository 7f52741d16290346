/// HTML that got into a plain field: tags, which are dropped, and entities, which are decoded.
///
/// Entities are decoded once, after the tags are gone, so `&lt;p&gt;` stays a thing the author
/// wrote. Anything that is no known tag or entity (`R&D`, `< 5 mm`) is left as it is.
struct Markup {
  /// Longer tags are taken for text: a real statement has no attributes to speak of.
  private static let longestTag = 300
  private static let longestEntity = 10

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var result = String.UnicodeScalarView()

  private init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The text without tags and with entities decoded.
  static func plainText(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return text
    }
    var markup = Markup(text)
    markup.read()
    return String(markup.result)
  }

  private mutating func read() {
    while let scalar = scalar(at: position) {
      switch scalar {
      case "<" where readTag(): continue
      case "&" where readEntity(): continue
      default:
        result.append(scalar)
        position += 1
      }
    }
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    scalars.indices.contains(index) ? scalars[index] : nil
  }

  /// Drops a tag at the position; false when what stands there is no tag.
  private mutating func readTag() -> Bool {
    let ahead = scalars[position...].prefix(Self.longestTag)
    guard let close = ahead.firstIndex(of: ">") else { return false }
    let inside = ahead[ahead.index(after: position)..<close]
    let name = Self.tagName(inside)
    guard inside.first == "!" || Self.tags.contains(name) else { return false }
    if !Self.inlineTags.contains(name) { result.append(" ") }
    position = close + 1
    return true
  }

  private static func tagName(_ inside: ArraySlice<Unicode.Scalar>) -> String {
    let name = inside.drop(while: { $0 == "/" }).prefix(while: { $0.isASCIILetterOrDigit })
    return String(String.UnicodeScalarView(name)).lowercased()
  }

  /// Decodes an entity at the position; false when what stands there is none.
  private mutating func readEntity() -> Bool {
    let ahead = scalars[(position + 1)...].prefix(Self.longestEntity)
    guard let end = ahead.firstIndex(of: ";") else { return false }
    let name = String(String.UnicodeScalarView(ahead[..<end]))
    guard let scalar = MarkupEntity.scalar(named: name) else { return false }
    result.append(scalar)
    position = end + 1
    return true
  }

  /// Tags that stand within a word or a line: dropping them must not part a word.
  private static let inlineTags: Set<String> = [
    "a", "b", "em", "font", "i", "s", "small", "span", "strong", "sub", "sup", "u",
  ]

  private static let tags: Set<String> = inlineTags.union([
    "blockquote", "br", "dd", "div", "dl", "dt", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "li",
    "ol", "p", "pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul",
  ])
}

extension Unicode.Scalar {
  /// Whether this is one of A–Z, a–z, 0–9.
  var isASCIILetterOrDigit: Bool {
    isASCIIDigit || ("A"..."Z").contains(self) || ("a"..."z").contains(self)
  }

  /// Whether this is one of 0–9.
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
