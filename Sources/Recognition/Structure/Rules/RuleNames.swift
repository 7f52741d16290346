import Qualifications

/// The names that rules in words may use, and what a rule without a name can be about.
struct RuleNames: Sendable {
  var groups: NameIndex
  var pathways: NameIndex
  /// The one group of all optional units; nil when there are several, or none.
  var soleGroup: CombinationRule.Scope?

  private static let longestName = 6

  /// The longest name of a group at the start of some words, and how many it takes.
  func group(opening words: ArraySlice<RuleWord>) -> (name: String, count: Int)? {
    Self.name(opening: words, among: groups)
  }

  /// The longest name of a pathway at the start of some words, and how many it takes.
  func pathway(opening words: ArraySlice<RuleWord>) -> (name: String, count: Int)? {
    Self.name(opening: words, among: pathways)
  }

  private static func name(
    opening words: ArraySlice<RuleWord>, among index: NameIndex
  ) -> (name: String, count: Int)? {
    if index.isEmpty { return nil }
    for count in stride(from: min(longestName, words.count), to: 0, by: -1) {
      let taken = words.prefix(count)
      if taken.first?.isMark == true || taken.last?.isMark == true { continue }
      let key = taken.filter { !$0.isMark }.map(\.folded).joined(separator: " ")
      if let name = index.names[key] { return (name, count) }
    }
    return nil
  }
}
