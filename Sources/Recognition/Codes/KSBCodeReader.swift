import Domain

/// Reads the code that a cell starts with, in the forms that people write it.
///
/// `k1`, `K 1`, `K01`, `K1.`, `(K1)`, `K-1`, `KSB K1`, `Knowledge 1`, `K4.2`, `K1a` and
/// `K1: statement` are codes; `1` and `1.` are numbers that a section gives a type to. A code
/// inside prose is none.
struct KSBCodeReader: Sendable {
  /// What a cell starts with.
  enum Reading: Sendable, Hashable {
    /// A code, and the statement that shares its cell.
    case code(KSBCode, statement: String?)
    /// A number without a letter, what follows it as a part, and the statement in the same cell.
    case number(Int, part: String, statement: String?)
    /// Several codes, such as `K1, K2` or `K1-K4`.
    case list
    /// Something that is meant as a code, such as `O1`, `K?` or `K`.
    case codeLike
    /// No code.
    case none
  }

  /// The largest number that is believed: no standard comes near it.
  static let largestNumber = 999

  /// Creates a reader.
  init() {}

  /// Reads the start of a cell's text.
  func read(_ text: String) -> Reading {
    guard mayBeCode(text) else { return .none }
    if let code = Self.plainCode(text) { return .code(code, statement: nil) }
    var scanner = CodeScanner(LabelText.plain(text))
    scanner.skipPrefix()
    if let type = scanner.type() { return codeReading(&scanner, type) }
    if scanner.isAtDigit { return numberReading(&scanner) }
    return isCodeLike(scanner.rest) ? .codeLike : .none
  }

  /// Whether the text can be a code at all: most cells, being prose or marks, cannot.
  ///
  /// A code shows a digit early, unless the whole cell is as short as `K?`.
  private func mayBeCode(_ text: String) -> Bool {
    if text.utf8.count <= 4 { return !text.isEmpty }
    if isOtherWord(text) { return false }
    return text.unicodeScalars.prefix(28).contains { scalar in
      (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
    }
  }

  /// Whether the text opens with a letter that no code opens with, and is too long for a misspelt
  /// one: `U07 Applied studies`.
  private func isOtherWord(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first), !"KSBksb".utf8.contains(first) else {
      return false
    }
    var letters = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return false }
      letters += isLetter(byte) ? 1 : 0
    }
    return letters > 3
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// The code of a text that is nothing but a letter and digits, as most are; nil for others.
  static func plainCode(_ text: String) -> KSBCode? {
    guard (2...4).contains(text.utf8.count), let letter = text.utf8.first, letter < 0x80,
      let type = KSBType(letter: Character(Unicode.Scalar(letter)))
    else { return nil }
    var number = 0
    for byte in text.utf8.dropFirst() {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return (1...largestNumber).contains(number) ? KSBCode(type, number) : nil
  }

  private func codeReading(_ scanner: inout CodeScanner, _ type: CodeScanner.TypeName) -> Reading {
    scanner.skipJoiner()
    guard scanner.isAtDigit else { return lone(type, scanner.rest) }
    guard let number = scanner.number(), (1...Self.largestNumber).contains(number) else {
      return scanner.isAtEndOfWord ? .codeLike : .none
    }
    let part = scanner.part()
    scanner.closeBracket()
    guard let ending = scanner.ending() else { return .none }
    let code = KSBCode(type.type, number, part: part)
    switch ending {
    case .end: return .code(code, statement: nil)
    case .list: return .list
    case .separated(let rest): return .code(code, statement: statement(rest))
    case .spaced(let rest):
      // “S106 agreements” is prose; “S6 Use appropriate tools” is a code and its statement.
      let isBelievable = number < 100 && (type.isLetter || rest.first?.isUppercase == true)
      return isBelievable ? .code(code, statement: statement(rest)) : .none
    }
  }

  private func numberReading(_ scanner: inout CodeScanner) -> Reading {
    guard let number = scanner.number(), (1...Self.largestNumber).contains(number) else {
      return .none
    }
    let part = scanner.part()
    scanner.closeBracket()
    switch scanner.ending() {
    case .end?: return .number(number, part: part, statement: nil)
    case .separated(let rest)?:
      guard let words = statement(rest) else { return .none }
      return .number(number, part: part, statement: words)
    case .list?, .spaced?, nil: return .none
    }
  }

  /// `K`, `K?` or `KI` is meant as a code; `Knowledge` and `Skilled` are words.
  private func lone(_ type: CodeScanner.TypeName, _ rest: String) -> Reading {
    guard type.isLetter, rest.count <= 3 else { return .none }
    return rest.allSatisfy { "?IilLOo!|#*_.-)]".contains($0) } ? .codeLike : .none
  }

  /// `O1`, `X7`, `KS12`: up to two letters and a number.
  private func isCodeLike(_ rest: String) -> Bool {
    let letters = rest.prefix { $0.isASCII && $0.isLetter }
    let tail = rest.dropFirst(letters.count).drop { $0 == " " || $0 == "-" || $0 == "." }
    let digits = tail.prefix { $0.isASCII && $0.isNumber }
    guard (1...2).contains(letters.count), !digits.isEmpty else { return false }
    return tail.dropFirst(digits.count).drop { $0 == "." || $0 == ":" || $0 == ")" }.count <= 1
  }

  /// The words after a code, unless they are but a sign such as `(P)`.
  private func statement(_ rest: String) -> String? {
    rest.lazy.filter(\.isLetter).dropFirst(2).isEmpty ? nil : rest
  }
}
