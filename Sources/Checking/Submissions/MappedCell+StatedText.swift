package import Recognition
import Workbooks

extension MappedCell {
  /// What the cell states, trimmed; nil for a blank, a leftover prompt, an error, a mere dash or
  /// a word such as `N/A`.
  package var statedText: String? {
    guard !isPrompt, !isUnreadable else { return nil }
    // In a units column `N` may be the name of a unit; in any other it says no.
    let trimmed = text.trimmingWhitespace
    if role != .units, trimmed == "n" || trimmed == "N" { return nil }
    return trimmed.stated
  }

  /// Whether nothing at all stands in the cell.
  package var isBlank: Bool { !isUnreadable && text.allSatisfy(\.isWhitespace) }

  /// Whether the cell holds an error value or a formula that has no stored result.
  package var isUnreadable: Bool {
    switch value {
    case .error, .formulaWithoutValue: true
    case .blank, .string, .number, .boolean, .date: false
    }
  }
}

extension String {
  /// The text trimmed; nil when it is a way of writing nothing, such as a dash or `N/A`.
  var stated: String? {
    let words = trimmingWhitespace
    let opensWithWord = words.utf8.first.map(Self.isLetterOrDigit) ?? false
    guard opensWithWord || words.contains(where: { $0.isLetter || $0.isNumber }) else {
      return nil
    }
    // Most texts are too long to be a word for nothing.
    guard words.utf8.count <= Self.longestForNothing else { return words }
    return Self.wordsForNothing.contains(words.lowercased()) ? nil : words
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
  }

  private static let wordsForNothing: Set<String> = [
    "n/a", "na", "n.a.", "none", "nil", "no", "not applicable", "not covered", "not assessed",
  ]

  private static let longestForNothing = wordsForNothing.map(\.utf8.count).max() ?? 0
}
