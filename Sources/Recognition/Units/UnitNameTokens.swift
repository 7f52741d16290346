/// The pieces of a text between separators: each may be a unit's name, or a part of one.
enum UnitNameTokens {
  /// A longer bracket keeps nothing together.
  private static let longestBracket = 200

  /// The pieces of a text, in order, blank ones left out; what stands in brackets stays together.
  static func ranges(in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    var index = text.startIndex
    func close(at end: String.Index, _ ranges: inout [Range<String.Index>]) {
      if text[start..<end].contains(where: { !$0.isWhitespace }) { ranges.append(start..<end) }
    }
    while index < text.endIndex {
      if index > start, let end = endOfBracket(at: index, in: text) {
        index = end
        continue
      }
      guard let next = separator(at: index, in: text) else {
        index = text.index(after: index)
        continue
      }
      close(at: index, &ranges)
      start = next
      index = next
    }
    close(at: text.endIndex, &ranges)
    return ranges
  }

  /// The lines of a text, semicolons and bullets parting them too: no unit's name holds those.
  static func lines(of text: String) -> [String] {
    text.split { ";|•".contains($0) || $0.isNewline }.map(String.init)
  }

  /// Whether a piece beside a unit may name another one: a code, or a title of a few words.
  static func mayBeUnit(_ text: String) -> Bool {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count <= 5, let first = text.first(where: { $0.isLetter || $0.isNumber }) else {
      return false
    }
    return text.contains(where: \.isNumber) || first.isUppercase
  }

  /// Whether a piece names a learning outcome, such as `LO2` or `LO 2.1`, rather than a unit.
  static func isOutcome(_ text: String) -> Bool {
    let bare = text.drop { !$0.isLetter && !$0.isNumber }
    let letters = bare.prefix(while: \.isLetter).lowercased()
    let rest = bare.dropFirst(letters.count)
    guard ["lo", "los", "ac", "acs", "pc", "outcome", "outcomes"].contains(letters) else {
      return false
    }
    return rest.contains(where: \.isNumber) && !rest.contains(where: \.isLetter)
  }

  private static func endOfBracket(at index: String.Index, in text: String) -> String.Index? {
    guard text[index] == "(" || text[index] == "[" else { return nil }
    let closing: Character = text[index] == "(" ? ")" : "]"
    let end = text[index...].prefix(longestBracket).firstIndex { $0 == closing || $0.isNewline }
    return end.flatMap { text[$0] == closing ? text.index(after: $0) : nil }
  }

  /// A plus sign joins units, but not within a word, which is a title's: “C++ programming”.
  private static func plus(at index: String.Index, in text: String) -> String.Index? {
    let next = text.index(after: index)
    let isSpaced = next == text.endIndex || text[next].isWhitespace
    let isBehindCode = index > text.startIndex && text[text.index(before: index)].isNumber
    let isBehindSpace = index > text.startIndex && text[text.index(before: index)].isWhitespace
    return isBehindCode || isSpaced && isBehindSpace ? next : nil
  }

  /// The end of the separator that starts at a place; nil when none does.
  private static func separator(at index: String.Index, in text: String) -> String.Index? {
    if ",;/&|•".contains(text[index]) || text[index].isNewline { return text.index(after: index) }
    if text[index] == "+" { return plus(at: index, in: text) }
    guard text[index].isWhitespace else { return nil }
    let next = text.index(after: index)
    guard next < text.endIndex, "aowpAOWP".contains(text[next]) else { return nil }
    for word in [" and ", " or ", " with ", " plus "] {
      let found = text[index...].prefix(word.count)
      if found.count == word.count, found.lowercased() == word { return found.endIndex }
    }
    return nil
  }
}
