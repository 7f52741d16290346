import Qualifications

/// The phrases of rules, found by their words.
struct RulePhraseTable: Sendable {
  private let items: [String: RuleItem]
  private let longest: Int
  /// The words before a level.
  let levelNouns: Set<String> = ["level", "levels"]

  init(_ vocabulary: Vocabulary.Structure) {
    let rule = vocabulary.rule
    let lists: [(RuleItem, [String])] = [
      (.filler, rule.fillers), (.mandatory, vocabulary.mandatory),
      (.optional, vocabulary.optional), (.options, rule.options), (.units, rule.units),
      (.credits, rule.credits), (.and, rule.and), (.every, rule.every), (.of, rule.of),
      (.from, rule.from), (.here, rule.here), (.choose, rule.choose), (.to, rule.to),
      (.between, rule.between), (.exactly, rule.exactly), (.atLeast, rule.atLeast),
      (.atMost, rule.atMost), (.orMore, rule.orMore), (.orFewer, rule.orFewer),
      (.inAll, rule.inAll), (.ofWhich, rule.ofWhich), (.orAbove, rule.orAbove),
      (.groupWord, vocabulary.groupWords), (.pathwayWord, vocabulary.pathwayWords),
      (.bars, rule.bars),
    ]
    var items: [String: RuleItem] = [:]
    for (item, phrases) in lists {
      for phrase in phrases { items[Self.folded(phrase)] = item }
    }
    for (index, word) in vocabulary.numbers.enumerated() {
      items[word] = .number(Amount(index + 1))
    }
    self.items = items
    longest = items.keys.map { $0.split(separator: " ").count }.max() ?? 1
  }

  /// The longest phrase at the start of some words, and how many it takes.
  func item(opening words: ArraySlice<RuleWord>) -> (item: RuleItem, count: Int)? {
    for count in stride(from: min(longest, words.count), to: 0, by: -1) {
      let phrase = words.prefix(count).map(\.folded).joined(separator: " ")
      if let item = items[phrase] { return (item, count) }
    }
    return nil
  }

  /// What one word means by itself.
  func item(_ word: RuleWord) -> RuleItem? { items[word.folded] }

  private static func folded(_ phrase: String) -> String {
    let words = RuleWord.words(in: phrase)
    return words.map(\.folded).joined(separator: " ")
  }
}
