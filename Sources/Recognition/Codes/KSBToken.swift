import Domain

/// A KSB's code found inside a text, and where.
struct KSBToken {
  var code: KSBCode
  /// The characters of the code, with the word or letter before it and the bracket around it.
  var range: Range<Int>

  /// A bare number is a code only after another code, or in a column of one type.
  static func number(
    in characters: CodeText, at start: Int, type: KSBType
  ) -> KSBToken? {
    guard start == 0 || !characters.isInWord(at: start - 1) && characters[start - 1] != "." else {
      return nil
    }
    var scanner = scanner(of: characters, from: start)
    guard scanner.isAtDigit else { return nil }
    return rest(of: &scanner, KSBCode(type, 0), from: start)
  }

  /// Reads `K1`, `k 1`, `Knowledge 1` or `(K1)` where a word starts; nil when none stands there.
  static func code(in characters: CodeText, at start: Int) -> KSBToken? {
    guard start == 0 || !characters.isInWord(at: start - 1) else { return nil }
    var scanner = scanner(of: characters, from: start)
    guard let type = scanner.type() else { return nil }
    scanner.skipJoiner()
    guard scanner.isAtDigit else { return nil }
    return rest(of: &scanner, KSBCode(type.type, 0), from: start)
  }

  private static func rest(
    of scanner: inout CodeScanner, _ code: KSBCode, from start: Int
  ) -> KSBToken? {
    guard let number = scanner.number(), (1...KSBCodeReader.largestNumber).contains(number) else {
      return nil
    }
    let bare = scanner
    var part = scanner.part()
    // In a list, `K1 (P)` and `K1P` mark the KSB; parts of a KSB are few, and rarely marked so.
    if let letter = part.first, letter.isLetter, isMark(letter, in: bare) {
      scanner = bare
      part = ""
    } else if !scanner.isAtEndOfWord {
      return nil
    }
    return KSBToken(
      code: KSBCode(code.type, number, part: part), range: start..<(start + scanner.consumed))
  }

  private static func isMark(_ letter: Character, in scanner: CodeScanner) -> Bool {
    let isBracketed = scanner.rest.first { $0 != " " } == "("
    return !("a"..."h").contains(letter) || isBracketed && letter == "f"
  }

  private static func scanner(of characters: CodeText, from start: Int) -> CodeScanner {
    CodeScanner(characters[start..<min(start + longest, characters.count)])
  }

  /// No code is longer: `Knowledge number 12.10`.
  private static let longest = 32
}
