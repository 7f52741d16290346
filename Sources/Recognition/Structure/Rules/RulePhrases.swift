import Domain

/// A piece of a rule of combination in words.
enum RuleItem: Sendable, Hashable {
  /// Before a number: which bound it is.
  case atLeast, atMost, exactly, between
  /// After a number: which bound it was.
  case orMore, orFewer
  /// `not … more than`: each half of an upper bound, or of a lower one.
  case not, moreThan, lessThan
  /// Nothing but this: “level 5 only”.
  case only
  /// What a unit counts: “units worth 30 credits”.
  case worth
  case to, or
  case number(Amount)
  case units, options, credits
  case choose, from, here, of
  /// What follows is allowed, and not asked for; or it is asked for.
  case may, must
  /// What comes on top of something else, or is left.
  case further, remaining
  /// `half`, `%`: a number that depends on another.
  case portion
  /// The name of a unit; words that make one depend on another.
  case unitName, requires
  /// `year 2`: when units are taken, not which.
  case period
  /// The status that a word names.
  case mandatory, optional
  /// The word “group”; the name of one; several names, or the word “groups” without any.
  case groupWord, group(String), groups([String])
  /// The word “pathway”; the name of one; pathways that are not the learner's own.
  case pathwayWord, pathway(String), otherPathway
  case level(Int), orAbove
  case inAll
  /// What follows is a part of what was counted; what was counted is the sum of what follows.
  case ofWhich, with, madeOf
  case every, each
  /// Joins two rules; joins a rule to what is taken anyway.
  case and, besides
  case bars
  /// A word for the whole qualification, which mostly means nothing.
  case award
  case filler, comma, colon, open, close
  /// A word that is not understood.
  case other

  /// Whether a rule may end here, and another start.
  var isBreak: Bool {
    switch self {
    case .comma, .close, .and, .besides, .with, .madeOf, .ofWhich: true
    default: false
    }
  }

  /// Whether it says which bound the number is.
  var isBound: Bool {
    switch self {
    case .atLeast, .atMost, .exactly, .between: true
    default: false
    }
  }

  /// Whether it leaves open what is meant, wherever it stands.
  var isOpen: Bool {
    switch self {
    case .other, .portion, .unitName, .requires, .period, .bars, .not, .or: true
    default: false
    }
  }

  /// Whether it names a group.
  var isGroup: Bool {
    switch self {
    case .group, .groups: true
    default: false
    }
  }

  /// Whether it names what the units have in common.
  var isPlace: Bool {
    switch self {
    case .group, .groups, .optional, .options, .mandatory, .level, .pathway, .otherPathway: true
    default: false
    }
  }
}

/// The phrases of rules, found by their words.
struct RulePhraseTable: Sendable {
  private let items: [String: RuleItem]
  private let longest: Int
  /// The words before a level.
  let levelNouns: Set<String>
  /// The names of frameworks, which may stand before those.
  let frameworks: Set<String>
  /// What several groups are called before their names.
  let groupWords: Set<String>
  /// The words before the number of a year or a term.
  let periods: Set<String>

  init(_ vocabulary: Vocabulary.Structure) {
    let rule = vocabulary.rule
    let lists: [(RuleItem, [String])] = [
      (.filler, rule.fillers), (.award, rule.awards), (.mandatory, vocabulary.mandatory),
      (.mandatory, vocabulary.mandatoryOnPathway), (.optional, vocabulary.optional),
      (.options, rule.options), (.units, rule.units), (.credits, rule.credits), (.or, rule.or),
      (.and, rule.and), (.besides, rule.besides), (.with, rule.with), (.every, rule.every),
      (.each, rule.each), (.of, rule.of), (.from, rule.from), (.here, rule.here),
      (.choose, rule.choose), (.may, rule.may), (.must, rule.must), (.further, rule.further),
      (.remaining, rule.remaining), (.portion, rule.portions),
      (.requires, rule.requires), (.other, rule.elsewhere),
      (.to, rule.to), (.between, rule.between), (.exactly, rule.exactly),
      (.atLeast, rule.atLeast), (.atMost, rule.atMost), (.orMore, rule.orMore),
      (.orFewer, rule.orFewer), (.not, rule.not), (.moreThan, rule.moreThan),
      (.lessThan, rule.lessThan), (.only, rule.only), (.worth, rule.worth), (.inAll, rule.inAll),
      (.ofWhich, rule.ofWhich), (.madeOf, rule.madeOf), (.orAbove, rule.orAbove),
      (.groupWord, vocabulary.groupWords), (.pathwayWord, vocabulary.pathwayWords),
      (.otherPathway, rule.otherPathway), (.bars, rule.bars),
    ]
    var items: [String: RuleItem] = [:]
    for (item, phrases) in lists {
      for phrase in phrases { items[Self.folded(phrase)] = item }
    }
    for (index, word) in vocabulary.numbers.enumerated() {
      items[word] = .number(Amount(index + 1))
    }
    for word in rule.single { items[word] = .number(1) }
    self.items = items
    longest = items.keys.map { $0.split(separator: " ").count }.max() ?? 1
    groupWords = Set(rule.groups)
    periods = Set(rule.periods)
    levelNouns = Set(rule.levelNouns)
    frameworks = Set(rule.frameworks)
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
