/// Makes text safe for an engine that escapes it character by character.
///
/// The templates' engine looks up whole characters as a person sees them. A quotation mark with an
/// accent over it, or a less-than sign that a prefix mark has joined, is none of the five that it
/// escapes, but a browser reads scalar by scalar and would see the mark-up.
enum HTMLText {
  /// The text with the characters of mark-up standing alone, so that each is escaped.
  static func escapable(_ text: String) -> String {
    // Nothing joins in ASCII, and most text is.
    guard text.utf8.contains(where: { $0 >= 0x80 }), text.utf8.contains(where: isMarkup),
      text.contains(where: isJoined)
    else { return text }
    return text.map { isJoined($0) ? separated($0) : String($0) }.joined()
  }

  /// Whether the character holds a character of mark-up and more.
  private static func isJoined(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    return scalars.count > 1 && scalars.contains(where: isMarkup)
  }

  /// The scalars apart: a dotted circle carries a mark that has lost its letter.
  private static func separated(_ character: Character) -> String {
    character.unicodeScalars.map(String.init).joined(separator: "\u{25CC}")
  }

  private static func isMarkup(_ byte: UInt8) -> Bool { isMarkup(Unicode.Scalar(byte)) }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "<", ">", "&", "\"", "'": true
    default: false
    }
  }
}
