/// The pieces of a text between separators: each may be a unit's name, or a part of one.
enum UnitNameAtoms {
  /// So many pieces may make up one name: titles hold a few commas at most.
  static let mostInAName = 12

  /// The pieces of a text, in order, blank ones left out.
  static func ranges(in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    var start = text.startIndex
    var index = text.startIndex
    func close(at end: String.Index, _ ranges: inout [Range<String.Index>]) {
      if text[start..<end].contains(where: { !$0.isWhitespace }) { ranges.append(start..<end) }
    }
    while index < text.endIndex {
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

  /// Whether a piece names a learning outcome, such as `LO2` or `LO 2.1`, rather than a unit.
  static func isOutcome(_ text: String) -> Bool {
    let letters = text.prefix(while: \.isLetter).lowercased()
    let rest = text.dropFirst(letters.count)
    guard ["lo", "los", "ac"].contains(letters) else { return false }
    return rest.contains(where: \.isNumber) && !rest.contains(where: \.isLetter)
  }

  /// The end of the separator that starts at a place; nil when none does.
  private static func separator(at index: String.Index, in text: String) -> String.Index? {
    if ",;/&".contains(text[index]) || text[index].isNewline { return text.index(after: index) }
    let word = text[index...].prefix(5)
    return word.count == 5 && word.lowercased() == " and " ? word.endIndex : nil
  }
}
