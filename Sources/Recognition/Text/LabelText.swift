/// Folds away what does not matter in labels: case, punctuation, white space, full-width forms.
enum LabelText {
  /// The text with full-width forms narrowed, and every kind of space made a plain one, trimmed.
  static func plain(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var isPendingSpace = false
    for scalar in text.unicodeScalars {
      if isIgnorable(scalar) { continue }
      if isSpace(scalar) {
        isPendingSpace = !scalars.isEmpty
        continue
      }
      if isPendingSpace {
        scalars.append(" ")
        isPendingSpace = false
      }
      scalars.append(narrowed(scalar))
    }
    return String(scalars)
  }

  /// What two spellings of one name have in common.
  static func key(_ text: String) -> String { words(text).joined(separator: " ") }

  /// The words of a label in lower case, without punctuation; `%`, `#` and `½` count as letters.
  static func words(_ text: String) -> [String] {
    plain(text).lowercased().split { !isWordCharacter($0) }.map(String.init)
  }

  /// The words of a header: plurals and words that carry no meaning left out.
  static func headerWords(_ text: String) -> [String] {
    words(text).filter { !stopWords.contains($0) }.map(singular)
  }

  /// Words that a header may have or lack without meaning anything else.
  private static let stopWords: Set<String> = [
    "the", "this", "a", "an", "of", "is", "are", "for", "your", "please", "does", "and", "or",
    "each", "s",
  ]

  private static func singular(_ word: String) -> String {
    guard word.utf8.count >= 4, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast())
  }

  private static func isWordCharacter(_ character: Character) -> Bool {
    // Most text is ASCII, and asking for a character's properties is slow.
    guard let byte = character.asciiValue else { return character.isLetter || character.isNumber }
    return switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "%"), UInt8(ascii: "#"),
      UInt8(ascii: "'"):
      true
    default: false
    }
  }

  /// Whether a scalar is white space; plain letters need no look at Unicode's tables.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
  }

  /// Zero-width characters and byte order marks, which people cannot see.
  private static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFEFF, 0xAD: true
    default: false
    }
  }

  /// The ASCII form of a full-width character.
  private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value &- 0xFEE0) ?? scalar
    case 0x2018, 0x2019: "'"
    default: scalar
    }
  }
}
