/// Splits a line of units at commas, slashes between codes, “and” and “&”.
enum UnitSplitter {
  /// The pieces, trimmed, each a slice of the text.
  static func pieces(of text: String) -> [Substring] {
    guard mayJoin(text) else {
      let whole = trimmed(text[...])
      return whole.isEmpty ? [] : [whole]
    }
    if hasOnlyPlainSigns(text), !text.utf8.contains(UInt8(ascii: "/")), !holdsAnd(text) {
      return text.utf8.split { $0 == 0x2C || $0 == 0x26 || $0 == 0x2B }
        .map { trimmed(Substring($0)) }.filter { !$0.isEmpty }
    }
    var pieces: [Substring] = []
    var start = text.startIndex
    var position = start
    while position < text.endIndex {
      if let end = endOfBracket(in: text, at: position) {
        position = end
        continue
      }
      guard let length = joiner(in: text, at: position, since: start) else {
        position = text.index(after: position)
        continue
      }
      pieces.append(text[start..<position])
      start = text.index(position, offsetBy: length)
      position = start
    }
    pieces.append(text[start...])
    return pieces.map(trimmed).filter { !$0.isEmpty }
  }

  /// Whether every byte is a character, and no bracket keeps what stands in it together.
  private static func hasOnlyPlainSigns(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "("), UInt8(ascii: "["): false
      default: (0x20..<0x7F).contains(byte) || byte == 0x0A
      }
    }
  }

  /// Whether a text can hold what joins two units: most cannot, and need no closer look.
  private static func mayJoin(_ text: String) -> Bool {
    text.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "&"), UInt8(ascii: "/"), UInt8(ascii: "+"): true
      default: byte >= 0x80
      }
    } || holdsAnd(text)
  }

  /// Whether the letters of “and” follow each other anywhere.
  private static func holdsAnd(_ text: String) -> Bool {
    var last: (UInt8, UInt8) = (0, 0)
    for byte in text.utf8 {
      let letter = byte | 0x20
      if letter == UInt8(ascii: "d"), last == (UInt8(ascii: "a"), UInt8(ascii: "n")) {
        return true
      }
      last = (last.1, letter)
    }
    return false
  }

  /// Semicolons and line breaks part units wherever they stand, but not in brackets.
  static func lines(of text: String) -> [Substring] {
    guard mayBreak(text) else { return [text[...]] }
    if hasOnlyPlainSigns(text) {
      return text.utf8.split(omittingEmptySubsequences: false) { $0 == 0x3B || $0 < 0x20 }
        .map(Substring.init)
    }
    var lines: [Substring] = []
    var start = text.startIndex
    var position = start
    while position < text.endIndex {
      if let end = endOfBracket(in: text, at: position) {
        position = end
        continue
      }
      let isBreak = text[position] == ";" || text[position].isNewline
      let next = text.index(after: position)
      if isBreak {
        lines.append(text[start..<position])
        start = next
      }
      position = next
    }
    return lines + [text[start...]]
  }

  /// Whether a text can hold a line break or a semicolon.
  private static func mayBreak(_ text: String) -> Bool {
    text.utf8.contains { (0x0A...0x0D).contains($0) || $0 == 0x3B || $0 >= 0x80 }
  }

  /// What stands in brackets is said of the unit before them: `U1 (LO1, LO3)`.
  private static func endOfBracket(in text: String, at position: String.Index) -> String.Index? {
    guard text[position] == "(" || text[position] == "[" else { return nil }
    let closing: Character = text[position] == "(" ? ")" : "]"
    let end = text[position...].prefix(longestBracket).firstIndex {
      $0 == closing || $0.isNewline
    }
    return end.flatMap { text[$0] == closing ? text.index(after: $0) : nil }
  }

  /// Bounds the search for the end of a bracket.
  private static let longestBracket = 120

  /// The length of what joins two units here; nil when nothing does.
  private static func joiner(
    in text: String, at position: String.Index, since start: String.Index
  ) -> Int? {
    switch text[position] {
    case ",", "&", "+": 1
    case "/": isBetweenCodes(text, position, start) ? 1 : nil
    case "a", "A": isAnd(text, position) ? 3 : nil
    default: nil
    }
  }

  private static func isAnd(_ text: String, _ position: String.Index) -> Bool {
    guard position > text.startIndex, text[text.index(before: position)].isWhitespace else {
      return false
    }
    let word = text[position...].prefix(4)
    return word.count == 4 && word.last?.isWhitespace == true
      && word.dropLast().lowercased() == "and"
  }

  /// `U1/U2` and `U1 / U2` are two units; `J/617/2480` is one, and so is `CAD/CAM`.
  private static func isBetweenCodes(
    _ text: String, _ slash: String.Index, _ start: String.Index
  ) -> Bool {
    let before = trimmed(text[start..<slash])
    let after = trimmed(text[text.index(after: slash)...]).prefix { $0 != "/" && $0 != " " }
    return isCode(before.prefix { $0 != " " }) && isCode(after)
  }

  private static func isCode(_ word: Substring) -> Bool {
    word.first?.isLetter == true && word.contains(where: \.isNumber)
  }

  /// Without the spaces, bullets and commas around it.
  static func trimmed(_ text: Substring) -> Substring {
    if let first = text.utf8.first, let last = text.utf8.last, isInk(first), isInk(last) {
      return text
    }
    let start = text.drop { $0.isWhitespace || "•,".contains($0) }
    guard let end = start.lastIndex(where: { !$0.isWhitespace && $0 != "," }) else { return "" }
    return start[...end]
  }

  /// Whether a byte is a visible character of ASCII, and no comma.
  private static func isInk(_ byte: UInt8) -> Bool {
    (0x21...0x7E).contains(byte) && byte != UInt8(ascii: ",")
  }

  /// Without the word or sign that joined it to the next unit.
  static func withoutJoiner(_ text: Substring) -> String {
    var rest = trimmed(text)
    for joiner in [" and", " And", " AND", " &", "/"] where rest.hasSuffix(joiner) {
      rest = trimmed(rest.dropLast(joiner.count))
    }
    return String(rest)
  }
}
