/// The characters of a text by their places, as bytes where all of them are ASCII.
///
/// Most texts are, and asking a character what it is takes many times as long as asking a byte.
struct CodeText {
  private let ascii: [UInt8]
  /// The characters of a text that is not ASCII; else none.
  private let characters: [Character]
  private let isASCII: Bool

  init(_ text: String) {
    // A carriage return and a line feed are one character.
    isASCII = text.utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    ascii = isASCII ? Array(text.utf8) : []
    characters = isASCII ? [] : Array(text)
  }

  /// How many characters there are.
  var count: Int { isASCII ? ascii.count : characters.count }

  /// The character at a place.
  subscript(place: Int) -> Character {
    isASCII ? Character(Unicode.Scalar(ascii[place])) : characters[place]
  }

  /// The text of a range of places.
  subscript(places: Range<Int>) -> String {
    isASCII ? String(decoding: ascii[places], as: UTF8.self) : String(characters[places])
  }

  /// Whether a letter stands at a place.
  func isLetter(at place: Int) -> Bool {
    isASCII ? Self.isLetter(ascii[place]) : characters[place].isLetter
  }

  /// Whether a letter or a number of any script stands at a place.
  func isInWord(at place: Int) -> Bool {
    guard !isASCII else { return Self.isLetter(ascii[place]) || Self.isDigit(ascii[place]) }
    return characters[place].isLetter || characters[place].isNumber
  }

  /// Whether one of the digits 0 to 9 stands at a place.
  func isDigit(at place: Int) -> Bool {
    isASCII
      ? Self.isDigit(ascii[place]) : characters[place].isASCII && characters[place].isNumber
  }

  /// Whether one of some signs stands at a place.
  func holds(_ signs: ASCIISet, at place: Int) -> Bool {
    isASCII ? signs.contains(ascii[place]) : signs.contains(characters[place])
  }

  /// Whether a word of small letters and spaces stands at a place, in any case.
  func holds(_ word: String, at place: Int) -> Bool {
    let end = place + word.utf8.count
    guard end <= count else { return false }
    guard isASCII else {
      // The first letter tells most words apart.
      if let byte = characters[place].asciiValue, byte | 0x20 != word.utf8.first { return false }
      return String(characters[place..<end]).lowercased() == word
    }
    for (byte, wanted) in zip(ascii[place..<end], word.utf8)
    where byte != wanted && !(Self.isLetter(byte) && byte | 0x20 == wanted) {
      return false
    }
    return true
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
