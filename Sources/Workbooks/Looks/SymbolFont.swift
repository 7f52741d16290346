/// A font that shows symbols in place of letters.
///
/// What is typed as `ü` is a tick where the font is Wingdings; a person never sees the letter.
enum SymbolFont: UInt8, Hashable, Sendable {
  case wingdings, wingdings2, wingdings3, webdings, marlett, symbol

  /// The font of this name, in any case and spacing; nil for fonts that show letters.
  init?(name: String) {
    // Ordinary names are told by their first letter.
    guard let first = name.utf8.first(where: { $0 != UInt8(ascii: " ") }),
      "wWmMsS".utf8.contains(first)
    else { return nil }
    switch name.lowercased().filter({ $0 != " " }) {
    case "wingdings", "wingdings1": self = .wingdings
    case "wingdings2": self = .wingdings2
    case "wingdings3": self = .wingdings3
    case "webdings": self = .webdings
    case "marlett": self = .marlett
    case "symbol", "symbolmt": self = .symbol
    default: return nil
    }
  }

  /// The text as it looks in this font.
  ///
  /// A letter for whose symbol Unicode has no character becomes one of the private use area, as
  /// symbol fonts number theirs, so that it is never taken for the letter.
  func show(_ text: String) -> String {
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(show(scalar)) }
    return String(shown)
  }

  private func show(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard let code = Self.code(of: scalar) else { return scalar }
    if let known = character(code), known != Self.unknown { return known }
    return Unicode.Scalar(Self.privateUse + UInt32(code)) ?? Self.unknown
  }

  private static let unknown: Unicode.Scalar = "\u{FFFD}"
  /// Symbol fonts number their symbols from here on.
  private static let privateUse: UInt32 = 0xf000
  private static let firstCode = 0x20

  private func character(_ code: UInt8) -> Unicode.Scalar? {
    let table: [Unicode.Scalar]
    switch self {
    case .wingdings: table = SymbolCharacters.wingdings
    case .wingdings2: table = SymbolCharacters.wingdings2
    case .wingdings3: table = SymbolCharacters.wingdings3
    case .webdings: table = SymbolCharacters.webdings
    case .symbol: table = SymbolCharacters.symbol
    case .marlett: return Self.marlettCharacters[code]
    }
    let index = Int(code) - Self.firstCode
    return table.indices.contains(index) ? table[index] : nil
  }

  /// The place of a character in a font of 224 symbols; nil for spaces, line breaks, and what the
  /// font does not have, which is then shown in another.
  private static func code(of scalar: Unicode.Scalar) -> UInt8? {
    switch scalar.value {
    case 0x21...0xff where scalar.value != 0x7f && scalar.value != 0xa0:
      return UInt8(truncatingIfNeeded: scalar.value)
    case 0xf021...0xf0ff: return UInt8(truncatingIfNeeded: scalar.value)
    default: return windows1252[scalar]
    }
  }

  /// The characters that Windows numbers from 0x80 on: ü and its like have their own numbers.
  private static let windows1252: [Unicode.Scalar: UInt8] = {
    let characters = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ"
    let numbered = zip(characters.unicodeScalars, UInt8(0x80)...)
    return Dictionary(numbered) { first, _ in first }
  }()

  /// The symbols of windows' frames, buttons and menus that mean something in a cell.
  private static let marlettCharacters: [UInt8: Unicode.Scalar] = {
    let characters: [Character: Unicode.Scalar] = [
      "a": "✓", "b": "✓", "r": "✗", "h": "•", "i": "●", "n": "●", "g": "■", "1": "□",
      "3": "◀", "4": "▶", "5": "▲", "6": "▼", "t": "▲", "u": "▼", "s": "?",
    ]
    return Dictionary(
      characters.compactMap { letter, symbol in letter.asciiValue.map { ($0, symbol) } }
    ) { first, _ in first }
  }()
}
