/// Folds away what does not matter in labels: case, punctuation, white space, full-width forms.
enum LabelText {
  /// The text with full-width forms narrowed, and every kind of space made a plain one, trimmed.
  static func plain(_ text: String) -> String {
    if isPlain(text) { return text }
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

  /// Whether the text is ASCII on one line with single spaces, as most is: it stays as it is.
  private static func isPlain(_ text: String) -> Bool {
    var last: UInt8 = 0x20
    for byte in text.utf8 {
      guard byte < 0x7F, byte > 0x20 || (byte == 0x20 && last != 0x20) else { return false }
      last = byte
    }
    return last != 0x20
  }

  /// The words of a label in lower case, without punctuation; `%`, `#` and `½` count as letters.
  static func words(_ text: String) -> [String] {
    asciiWords(text) ?? wordsOfAnyScript(text)
  }

  private static func wordsOfAnyScript(_ text: String) -> [String] {
    plain(text).lowercased().split { !isWordCharacter($0) }.map(String.init)
  }

  /// The words of a text in ASCII; nil when it holds anything else.
  private static func asciiWords(_ text: String) -> [String]? {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if isWordByte(byte) {
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        words.append(String(decoding: word, as: UTF8.self))
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
    return words
  }

  /// The first of a text's words; nil when that cannot be told without a look at all of it: when
  /// there is none, or when it is more than plain letters and digits.
  static func firstWord(_ text: String) -> String? {
    var word: [UInt8] = []
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if isWordByte(byte) {
        guard byte >= 0x30 else { return nil }
        word.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
      } else if !word.isEmpty {
        break
      }
    }
    return word.isEmpty ? nil : String(decoding: word, as: UTF8.self)
  }

  /// Whether a text holds so many letters of any script; the rest of it is not looked at.
  static func holdsLetters(_ count: Int, _ text: String) -> Bool {
    text.lazy.filter(\.isLetter).prefix(count).count == count
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
    return isWordByte(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
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
  static func isIgnorable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF, 0xAD: true
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
