import Domain

/// The units that a clause counts.
enum RuleScope: Sendable, Hashable {
  case group(String?)
  /// The units of several groups together; of all optional units where no group is named.
  case together([String])
  /// Each of several groups by itself; each group of optional units where none is named.
  case each([String])
  case mandatory
  case learner
  /// Units of pathways that are not the learner's own.
  case otherPathway
}

/// One rule of a sentence: a number, and what is said of it before and after.
struct RuleClause: Sendable {
  var quantity: RuleQuantity
  var measure: CombinationRule.Measure?
  var scope: RuleScope?
  var level: Int?
  var pathway: String?
  /// “or above” follows the level, or nothing but the level is meant.
  var isOrAbove = false
  var isOnly = false
  /// It counts a part of what the clause before counts.
  var isPart = false
  /// What follows are the parts of it.
  var isTotal = false
  /// “the following”, or “from” without a group.
  var isHere = false
  var saysFrom = false
  /// It speaks of optional units.
  var isOptional = false
  /// A verb of choice stands with it, or words that ask for something, or that allow it.
  var isChosen = false
  var isAsked = false
  var isAllowed = false
  /// It says what one unit counts, and not what is taken.
  var isWorth = false
  /// It comes on top of something else, or is what is left.
  var isFurther = false
  var isRemaining = false
  /// It says in which year or term.
  var isTimed = false
  /// The noun of the place that the number is taken from: “30 from the optional units”.
  var sourceMeasure: CombinationRule.Measure?

  init(_ quantity: RuleQuantity) {
    self.quantity = quantity
    measure = quantity.measure
  }

  var least: Amount? { quantity.least }
  var most: Amount? { quantity.most }

  /// Whether it says what the units have in common.
  var hasPlace: Bool { scope != nil || isOptional || isHere }
}

/// Reads what is said of a number: which units it counts, at which level, on which pathway.
struct ClauseReader {
  private(set) var clause: RuleClause
  /// Whether something is not understood, or is said twice.
  private(set) var hasFailed = false
  private let items: [RuleItem]
  private let used: Set<Int>
  private var isEach = false

  init(_ quantity: RuleQuantity, items: [RuleItem], used: Set<Int>) {
    clause = RuleClause(quantity)
    self.items = items
    self.used = used
  }

  /// Reads the items before the number, or behind it.
  mutating func read(_ range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if !used.contains(index) { read(items[index], next: next(after: index, until: range)) }
      index += 1
    }
  }

  /// Ends the clause: “from each”, with nothing behind it, is from each group.
  mutating func finish() {
    // Which units a year holds is not known, unless their level says it.
    if clause.isTimed, clause.level == nil { hasFailed = true }
    if isEach { scope(.each([])) }
    isEach = false
    if clause.isOptional, clause.scope == .mandatory { hasFailed = true }
    // “A total of three optional units” is not about all units.
    if clause.isOptional, clause.scope == .learner { clause.scope = nil }
    if clause.isWorth, !clause.isChosen, !clause.isAsked { clause.quantity.isForeign = true }
  }

  private func next(after index: Int, until range: Range<Int>) -> RuleItem? {
    index + 1 < range.upperBound ? items[index + 1] : nil
  }

  private mutating func read(_ item: RuleItem, next: RuleItem?) {
    switch item {
    case .units: measure(.units)
    case .credits: measure(.credits)
    case .options, .optional: optional(item, next)
    case .group(let name): scope(.group(name))
    case .groups(let names): several(names)
    case .groupWord: groupWord(next)
    case .mandatory: scope(.mandatory)
    case .otherPathway: scope(.otherPathway)
    case .inAll: scope(.learner)
    case .pathway(let name): pathway(name)
    case .level(let level): atLevel(level)
    case .orAbove: if clause.level == nil { hasFailed = true } else { clause.isOrAbove = true }
    case .only: clause.isOnly = true
    case .ofWhich: clause.isPart = true
    case .from: clause.saysFrom = true
    case .here: clause.isHere = true
    case .choose: clause.isChosen = true
    case .must: clause.isAsked = true
    case .may: clause.isAllowed = true
    case .further: clause.isFurther = true
    case .remaining: (clause.isFurther, clause.isRemaining) = (true, true)
    case .period: clause.isTimed = true
    case .worth: clause.isWorth = true
    case .each: isEach = true
    case .of, .and, .besides, .with, .madeOf, .comma, .colon, .open, .close, .filler, .pathwayWord,
      .to:
      break
    case .every: every(next)
    default: hasFailed = true
    }
  }

  /// `45 credits from the optional units`: the units are where the credits come from.
  private mutating func measure(_ measure: CombinationRule.Measure) {
    guard let own = clause.measure else {
      if clause.saysFrom { return clause.sourceMeasure = clause.sourceMeasure ?? measure }
      return clause.measure = measure
    }
    if own == .units, measure == .credits { hasFailed = true }
  }

  private mutating func optional(_ item: RuleItem, _ next: RuleItem?) {
    if item == .options, clause.measure == nil { clause.measure = .units }
    switch next {
    case .groupWord?, .group?, .groups?: return
    default: clause.isOptional = true
    }
  }

  /// “each group”, “group A”, “Technical options group”; “the mandatory group”.
  private mutating func groupWord(_ next: RuleItem?) {
    if isEach {
      isEach = false
      return scope(.each([]))
    }
    if case .group? = next { return }
    switch clause.scope {
    case .group?, .mandatory?: return
    default: if !clause.isOptional { hasFailed = true }
    }
  }

  /// `groups A and B`; after “each”, each of them.
  private mutating func several(_ names: [String]) {
    scope(isEach ? .each(names) : .together(names))
    isEach = false
  }

  private mutating func scope(_ scope: RuleScope) {
    switch (clause.scope, scope) {
    case (nil, _): clause.scope = scope
    case (let own?, _) where own == scope: break
    // “the optional groups A and B”, “in total from groups A and B”
    case (.learner?, .together), (.learner?, .group): clause.scope = scope
    case (.together?, .learner), (.group?, .learner): break
    default: hasFailed = true
    }
  }

  private mutating func pathway(_ name: String) {
    if clause.pathway.map({ $0 != name }) ?? false { hasFailed = true }
    clause.pathway = name
  }

  private mutating func atLevel(_ level: Int) {
    if clause.level.map({ $0 != level }) ?? false { hasFailed = true }
    clause.level = level
  }

  /// `all pathways` narrows nothing down.
  private mutating func every(_ next: RuleItem?) {
    if next != .pathwayWord { hasFailed = true }
  }
}
