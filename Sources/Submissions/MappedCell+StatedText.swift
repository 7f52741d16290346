public import Recognition
import Workbooks

extension MappedCell {
  /// What the cell states, trimmed; nil for a blank, a leftover prompt, an error, a mere dash or
  /// a word such as `N/A`.
  public var statedText: String? {
    guard !isPrompt, !isUnreadable else { return nil }
    // In a units column `N` may be the name of a unit; in any other it says no.
    if role != .units, text.trimmingWhitespace.lowercased() == "n" { return nil }
    return text.stated
  }

  /// Whether nothing at all stands in the cell.
  public var isBlank: Bool { !isUnreadable && text.allSatisfy(\.isWhitespace) }

  /// Whether the cell holds an error value or a formula that has no stored result.
  public var isUnreadable: Bool {
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
    guard words.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    return Self.wordsForNothing.contains(words.lowercased()) ? nil : words
  }

  private static let wordsForNothing: Set<String> = [
    "n/a", "na", "n.a.", "none", "nil", "no", "not applicable", "not covered", "not assessed",
  ]

  /// The text without white space at its ends.
  var trimmingWhitespace: String {
    let head = drop(while: \.isWhitespace)
    guard let last = head.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(head[...last])
  }
}
