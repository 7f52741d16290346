import Qualifications

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

/// One rule while it is being put together.
struct RuleClause: Sendable {
  var least: Amount?
  var most: Amount?
  var measure: CombinationRule.Measure?
  var scope: RuleScope?
  var level: Int?
  /// The number stands without a bound: “choose two”.
  var isBare = false
  /// Words tie the number to units or credits, or to a choice.
  var isLinked = false
  /// “or above” follows the level.
  var isOrAbove = false
  /// It counts a part of what the clause before counts.
  var isPart = false
  /// What follows are the parts of it.
  var isTotal = false
  /// All units of the scope are taken.
  var isAll = false
  /// “the following”, or “from” without a group.
  var isHere = false
  /// “from” was said.
  var saysFrom = false
  /// It speaks of optional units.
  var isOptional = false
  /// The words since the number that are not understood.
  var others = 0
  /// The number counts something that is neither units nor credits.
  var isForeign = false

  /// Whether a bound can still be added to the clause: “a minimum of 2 and a maximum of 4 units”.
  func canTake(_ amount: Amount, isLeast: Bool, isCountedAgain: Bool) -> Bool {
    guard !isBare, scope == nil, level == nil, measure == nil || isCountedAgain else {
      return false
    }
    if isLeast { return least == nil && most.map { amount <= $0 } ?? true }
    return most == nil && least.map { $0 <= amount } ?? true
  }
}

/// Where a sentence stands, which decides what a rule without a group is about.
enum RuleContext: Sendable, Hashable {
  /// In the heading of a group, or right below it.
  case heading(String?)
  /// Below units of a group.
  case below(String?)
  /// Anywhere else.
  case loose
}

/// What a sentence says of rules of combination.
enum RuleReading: Sendable, Hashable {
  /// Nothing.
  case note
  /// These rules, and nothing else.
  case rules([CombinationRule])
  /// So many units of other pathways at the most, and these rules.
  case fromOtherPathways(Amount, [CombinationRule])
  /// Something that is not understood for certain.
  case unread
}

/// Reads a sentence as rules of combination, or not at all: no word of it may be left over.
struct RuleParser {
  let items: [RuleItem]
  private var position = 0
  private var clauses: [RuleClause] = []
  private var side: RuleItem?
  private var pending: RuleScope?
  private var isPartNext = false
  private var isEachNext = false
  private(set) var pathway: String?
  private var hasFailed = false
  let context: RuleContext
  let facts: RuleFacts

  init(_ items: [RuleItem], context: RuleContext, facts: RuleFacts) {
    self.items = items.filter { $0 != .filler }
    self.context = context
    self.facts = facts
  }

  /// Reads the sentence.
  mutating func read() -> RuleReading {
    while position < items.count {
      let item = items[position]
      position += 1
      take(item)
    }
    guard isAboutRules else { return .note }
    if hasFailed || pending != nil || side != nil || isPartNext { return .unread }
    let whole = clauses.filter { !$0.isPart && !$0.isTotal }
    let scoped = whole.count { $0.scope != nil || $0.isOptional }
    if scoped != 0 && scoped != whole.count { return .unread }
    return resolved()
  }

  private func resolved() -> RuleReading {
    var rules: [CombinationRule] = []
    var fromOthers: Amount?
    var previous: RuleClause?
    for clause in clauses {
      var clause = clause
      clause.measure = clause.measure ?? previous?.measure
      if clause.scope == .otherPathway {
        guard clause.measure == .units, clause.least == nil, let most = clause.most else {
          return .unread
        }
        fromOthers = most
      } else {
        guard let found = self.rules(&clause, after: previous) else { return .unread }
        rules += found
      }
      previous = clause
    }
    return fromOthers.map { .fromOtherPathways($0, rules) } ?? .rules(rules)
  }

  /// Whether units may not be taken together, or a number is tied to a choice or a bound.
  private var isAboutRules: Bool {
    if items.contains(.bars) { return true }
    let isChoice = items.contains { item in
      [.atLeast, .atMost, .exactly, .between, .choose, .orMore, .orFewer, .from].contains(item)
    }
    guard clauses.contains(where: { $0.isLinked && !$0.isForeign }) else { return false }
    if case .heading = context { return true }
    return isChoice
      || !hasFailed && clauses.contains { $0.level != nil || $0.isOptional || $0.isAll }
  }

  private mutating func take(_ item: RuleItem) {
    switch item {
    case .atLeast, .atMost, .exactly, .between: bound(item)
    case .number(let amount): number(amount)
    case .orMore, .orFewer: turn(item)
    case .units: measure(.units)
    case .credits: measure(.credits)
    case .options, .optional: optional(item)
    case .group(let name): scope(.group(name))
    case .groups(let names): several(names)
    case .otherPathway: scope(.otherPathway)
    case .inAll: scope(.learner)
    case .pathway(let name): onPathway(name)
    case .level(let level): atLevel(level)
    case .orAbove: if clauses.last?.level == nil { fail() } else { update { $0.isOrAbove = true } }
    case .ofWhich: ofWhich()
    case .madeOf, .colon: madeOf()
    case .from, .of, .here: place(item)
    case .every: every()
    case .each: each()
    case .mandatory: mandatory()
    case .bars: hasFailed = true
    case .other:
      hasFailed = true
      update { $0.others += 1 }
    case .groupWord: if !isNextToGroup { hasFailed = true }
    case .choose, .and, .to, .mark, .filler, .pathwayWord, .may: break
    }
  }

  /// So many words may stand between a number and what it counts: “two practical units”.
  private static let mostAdjectives = 2

  // MARK: Numbers

  private mutating func bound(_ item: RuleItem) {
    if side != nil { hasFailed = true }
    side = item
  }

  private mutating func number(_ amount: Amount) {
    let wasChosen = position >= 2 && items[position - 2] == .choose
    // “two of the following three units”: the second number only counts what there is.
    if let clause = clauses.last, clause.isBare, clause.measure == nil, side == nil,
      clause.isHere || clause.saysFrom, peek() == .units
    {
      return
    }
    var clause = RuleClause()
    if side == .between || peek() == .to {
      guard peek() == .to || peek() == .and, case .number(let most)? = peek(1) else {
        return fail()
      }
      position += 2
      (clause.least, clause.most) = (amount, most)
    } else if side == .atLeast || side == .atMost {
      return oneBound(amount, isLeast: side == .atLeast)
    } else {
      (clause.least, clause.most) = (amount, amount)
      clause.isBare = side == nil
      if items[..<position].contains(.may) { clause.least = nil }
    }
    clause.isLinked = wasChosen || side != nil && isAtEnd
    begin(clause)
  }

  private mutating func oneBound(_ amount: Amount, isLeast: Bool) {
    let isMore = !clauses.isEmpty && pending == nil && !isPartNext
    if isMore, let last = clauses.last,
      last.canTake(amount, isLeast: isLeast, isCountedAgain: last.measure == countedNext)
    {
      side = nil
      update { if isLeast { $0.least = amount } else { $0.most = amount } }
      return
    }
    // “At least 60 credits, with no more than 15 from group B”: the first number is of everything.
    if !isLeast, context == .loose, clauses.count == 1, let first = clauses.first,
      first.measure == .credits, first.scope == nil, !first.isOptional, !first.saysFrom,
      !first.isHere, first.least.map({ amount < $0 }) ?? false
    {
      update { $0.isTotal = true }
    }
    var clause = RuleClause()
    if isLeast { clause.least = amount } else { clause.most = amount }
    clause.isLinked = isAtEnd
    begin(clause)
  }

  /// What the next item says is counted.
  private var countedNext: CombinationRule.Measure? {
    switch peek() {
    case .units?: .units
    case .credits?: .credits
    default: nil
    }
  }

  private mutating func begin(_ clause: RuleClause) {
    var clause = clause
    clause.scope = pending
    clause.isPart = isPartNext
    side = nil
    pending = nil
    isPartNext = false
    clauses.append(clause)
  }

  /// `two or more`, `30 credits or more`.
  private mutating func turn(_ item: RuleItem) {
    guard clauses.last?.isBare == true else { return fail() }
    update {
      $0.isBare = false
      if item == .orMore { $0.most = nil } else { $0.least = nil }
    }
  }

  private mutating func measure(_ measure: CombinationRule.Measure) {
    guard let clause = clauses.last, side == nil else { return }
    if clause.measure == nil {
      if clause.others > Self.mostAdjectives { return update { $0.isForeign = true } }
      update {
        $0.measure = measure
        $0.isLinked = true
      }
    } else if clause.measure != measure, !isNounOfPlace {
      hasFailed = true
    }
  }

  /// `45 credits from the optional units`: the units are where the credits come from.
  private var isNounOfPlace: Bool {
    clauses.last.map { $0.saysFrom || $0.isOptional || $0.isHere } ?? false
  }

  // MARK: What is counted

  private mutating func optional(_ item: RuleItem) {
    switch peek() {
    case .groupWord?, .group?, .groups?: return
    default: break
    }
    if clauses.last?.measure == nil, item == .options { measure(.units) }
    if clauses.isEmpty, case .heading = context { return }
    guard !clauses.isEmpty else { return fail() }
    update { $0.isOptional = true }
  }

  private var isNextToGroup: Bool {
    if case .group? = peek() { return true }
    guard position >= 2, case .group = items[position - 2] else { return false }
    return true
  }

  /// `groups A and B`, `the optional groups`; after “each”, each of them.
  private mutating func several(_ names: [String]) {
    scope(isEachNext ? .each(names) : .together(names))
    isEachNext = false
  }

  private mutating func scope(_ scope: RuleScope) {
    if let clause = clauses.last, clause.scope == nil, side == nil, pending == nil {
      update { $0.scope = scope }
    } else if pending == nil {
      pending = scope
    } else {
      hasFailed = true
    }
  }

  private mutating func onPathway(_ name: String) {
    if let pathway, pathway != name { hasFailed = true }
    pathway = name
  }

  private mutating func atLevel(_ level: Int) {
    guard clauses.last?.level == nil else { return fail() }
    update { $0.level = level }
  }

  /// `240 credits, of which 125`, `125 of them`; without a clause before, `choose two of these`.
  private mutating func ofWhich() {
    guard let clause = clauses.last else { return place(.here) }
    if clause.measure != nil, clause.scope == nil { update { $0.isTotal = true } }
    if clause.measure == nil, clauses.count > 1, side == nil {
      update { $0.isPart = true }
    } else if clause.measure == nil {
      place(.here)
    } else {
      isPartNext = true
    }
  }

  /// `60 credits: 30 from … and 30 from …`, `60 credits made up of …`.
  private mutating func madeOf() {
    guard let clause = clauses.last, clause.measure != nil, clause.scope == nil, clauses.count == 1,
      side == nil
    else { return }
    update { $0.isTotal = true }
  }

  private mutating func place(_ item: RuleItem) {
    update { clause in
      if clause.measure == nil, clause.others == 0 { clause.isLinked = true }
      if item == .from { clause.saysFrom = true }
      if item == .here { clause.isHere = true }
    }
  }

  /// `complete the mandatory units and choose two`: what stands without a number is taken anyway.
  private mutating func mandatory() {
    let isCounted = clauses.last.map { clause in
      clause.scope == nil && (clause.measure == nil || clause.saysFrom)
    }
    if side == nil, isCounted == true, items[position - 1] == .mandatory {
      scope(.mandatory)
      if peek() == .groupWord || peek() == .units && clauses.last?.measure != nil { position += 1 }
      return
    }
    guard side == nil, pending == nil, peek() == .units || peek() == .groupWord else {
      return fail()
    }
    position += 1
    if case .group? = peek() { position += 1 }
  }

  /// `all mandatory units` says nothing new; `all units from group A` is a rule.
  private mutating func every() {
    var next = position
    while next < items.count, items[next] == .of { next += 1 }
    if next < items.count, case .number = items[next] { next += 1 }
    guard next < items.count else { return fail() }
    if items[next] == .mandatory {
      next += 1
      if next < items.count, items[next] == .units || items[next] == .groupWord { next += 1 }
      position = next
      return
    }
    while next < items.count, [.units, .of, .from].contains(items[next]) { next += 1 }
    guard next < items.count else { return fail() }
    if items[next] == .groupWord { next += 1 }
    guard next < items.count, case .group(let name) = items[next], side == nil, pending == nil
    else { return fail() }
    position = next + 1
    begin(RuleClause(measure: .units, scope: .group(name), isLinked: true, isAll: true))
    update { $0.scope = .group(name) }
  }

  /// `two units from each group`; of anything else, a number is not one of units to choose.
  private mutating func each() {
    if let clause = clauses.last, clause.measure == nil, clause.others > 0 {
      update { $0.isForeign = true }
    }
    var next = position
    while next < items.count, [.of, .optional].contains(items[next]) { next += 1 }
    guard next < items.count else { return fail() }
    switch items[next] {
    case .groups:
      position = next
      isEachNext = true
    case .groupWord:
      position = next + 1
      scope(.each([]))
    default: fail()
    }
  }

  private func peek(_ ahead: Int = 0) -> RuleItem? {
    let index = position + ahead
    return items.indices.contains(index) ? items[index] : nil
  }

  private var isAtEnd: Bool { peek() == nil || peek() == .mark || peek() == .colon }

  private mutating func fail() { hasFailed = true }

  private mutating func update(_ change: (inout RuleClause) -> Void) {
    guard !clauses.isEmpty else { return }
    change(&clauses[clauses.count - 1])
  }
}
