import Qualifications

/// A piece of a rule of combination in words.
enum RuleItem: Sendable, Hashable {
  /// Before a number: which bound it is.
  case atLeast, atMost, exactly, between
  /// After a number: which bound it was.
  case orMore, orFewer
  case to
  case number(Amount)
  case units, options, credits
  case choose, from, here, of
  /// What follows is allowed, and not asked for.
  case may
  /// The status that a word names.
  case mandatory, optional
  /// The word “group”; the name of one; several names, or the word “groups” without any.
  case groupWord, group(String), groups([String])
  /// The word “pathway”; the name of one; pathways that are not the learner's own.
  case pathwayWord, pathway(String), otherPathway
  case level(Int), orAbove
  case inAll, ofWhich
  /// What was counted is what follows, taken together.
  case madeOf
  case every, each, and
  case bars
  case filler, mark, colon
  /// A word that is not understood.
  case other
}

/// The phrases of rules, found by their words.
struct RulePhraseTable: Sendable {
  private let items: [String: RuleItem]
  private let longest: Int
  /// The words before a level.
  let levelNouns: Set<String> = ["level", "levels"]
  /// What several groups are called before their names.
  let groupWords: Set<String>

  init(_ vocabulary: Vocabulary.Structure) {
    let rule = vocabulary.rule
    let lists: [(RuleItem, [String])] = [
      (.filler, rule.fillers), (.mandatory, vocabulary.mandatory),
      (.optional, vocabulary.optional), (.options, rule.options), (.units, rule.units),
      (.credits, rule.credits), (.and, rule.and), (.every, rule.every), (.each, rule.each),
      (.of, rule.of), (.from, rule.from), (.here, rule.here), (.choose, rule.choose),
      (.may, rule.may), (.to, rule.to), (.between, rule.between), (.exactly, rule.exactly),
      (.atLeast, rule.atLeast), (.atMost, rule.atMost), (.orMore, rule.orMore),
      (.orFewer, rule.orFewer), (.inAll, rule.inAll), (.ofWhich, rule.ofWhich),
      (.madeOf, rule.madeOf), (.orAbove, rule.orAbove), (.groupWord, vocabulary.groupWords),
      (.pathwayWord, vocabulary.pathwayWords), (.otherPathway, rule.otherPathway),
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
    groupWords = Set(rule.groups)
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
