/// Some signs, of which those of ASCII are found by their bits.
struct ASCIISet: ExpressibleByStringLiteral, Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0
  private let signs: String

  init(stringLiteral signs: String) {
    self.signs = signs
    for sign in signs {
      switch sign.asciiValue {
      case let byte? where byte < 64: low |= 1 << UInt64(byte)
      case let byte?: high |= 1 << UInt64(byte - 64)
      case nil: continue
      }
    }
  }

  /// Whether a byte of ASCII is one of the signs.
  func contains(_ byte: UInt8) -> Bool {
    byte < 64 ? low >> UInt64(byte) & 1 == 1 : high >> UInt64(byte & 63) & 1 == 1
  }

  /// Whether a character is one of the signs.
  func contains(_ character: Character) -> Bool {
    if let byte = character.utf8.first, character.utf8.count == 1 { return contains(byte) }
    return signs.contains(character)
  }
}
