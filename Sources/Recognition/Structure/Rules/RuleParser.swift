import Qualifications

/// Reads a sentence as rules of combination, or not at all: no word of it may be left over.
struct RuleParser {
  let items: [RuleItem]
  private var position = 0
  private var clauses: [RuleClause] = []
  private var side: RuleItem?
  private var pending: CombinationRule.Scope?
  private var isPartNext = false
  private(set) var pathway: String?
  private var hasFailed = false
  let context: RuleContext
  let soleGroup: CombinationRule.Scope?

  init(_ items: [RuleItem], context: RuleContext, soleGroup: CombinationRule.Scope?) {
    self.items = items.filter { $0 != .filler }
    self.context = context
    self.soleGroup = soleGroup
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
    let whole = clauses.filter { !$0.isPart }
    let scoped = whole.count { $0.scope != nil }
    if scoped != 0 && scoped != whole.count { return .unread }
    var rules: [CombinationRule] = []
    for clause in clauses {
      guard let rule = rule(clause, after: rules.last) else { return .unread }
      rules.append(rule)
    }
    return .rules(rules)
  }

  /// Whether units may not be taken together, or a number is tied to a choice or a bound.
  private var isAboutRules: Bool {
    if items.contains(.bars) { return true }
    let isChoice = items.contains { item in
      [.atLeast, .atMost, .exactly, .between, .choose, .orMore, .orFewer, .from].contains(item)
    }
    guard clauses.contains(where: \.isLinked) else { return false }
    if case .heading = context { return true }
    return isChoice || !hasFailed && clauses.contains { $0.level != nil }
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
    case .inAll: scope(.learner)
    case .pathway(let name): onPathway(name)
    case .level(let level): atLevel(level)
    case .orAbove: if clauses.last?.level == nil { fail() } else { update { $0.isOrAbove = true } }
    case .ofWhich: ofWhich()
    case .from, .of, .here: place(item)
    case .every: every()
    case .mandatory: mandatory()
    case .other, .bars: hasFailed = true
    case .groupWord: if !isNextToGroup { hasFailed = true }
    case .choose, .and, .to, .mark, .filler, .pathwayWord: break
    }
  }

  // MARK: Numbers

  private mutating func bound(_ item: RuleItem) {
    if side != nil { hasFailed = true }
    side = item
  }

  private mutating func number(_ amount: Amount) {
    let wasChosen = position >= 2 && items[position - 2] == .choose
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
    }
    clause.isLinked = wasChosen || side != nil && isAtEnd
    begin(clause)
  }

  private mutating func oneBound(_ amount: Amount, isLeast: Bool) {
    let isMore = !clauses.isEmpty && pending == nil && !isPartNext
    if isMore, clauses[clauses.count - 1].canTake(least: isLeast) {
      side = nil
      update { if isLeast { $0.least = amount } else { $0.most = amount } }
      return
    }
    var clause = RuleClause()
    if isLeast { clause.least = amount } else { clause.most = amount }
    clause.isLinked = isAtEnd
    begin(clause)
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
    if peek() == .groupWord { return }
    if case .group? = peek() { return }
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

  private mutating func scope(_ scope: CombinationRule.Scope) {
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
    if clause.measure == nil, clauses.count > 1, side == nil {
      update { $0.isPart = true }
    } else if clause.measure == nil {
      place(.here)
    } else {
      isPartNext = true
    }
  }

  private mutating func place(_ item: RuleItem) {
    update { clause in
      if clause.measure == nil { clause.isLinked = true }
      if item == .from { clause.saysFrom = true }
      if item == .here { clause.isHere = true }
    }
  }

  /// `complete the mandatory units and choose two`: what stands before the first number is taken.
  private mutating func mandatory() {
    guard clauses.isEmpty, side == nil, pending == nil, peek() == .units else { return fail() }
    position += 1
  }

  /// `all mandatory units` says nothing new; all of anything else is no rule that can be stated.
  private mutating func every() {
    var next = position
    while next < items.count, items[next] == .of { next += 1 }
    guard next < items.count, items[next] == .mandatory else {
      hasFailed = true
      return
    }
    next += 1
    if next < items.count, items[next] == .units { next += 1 }
    position = next
  }

  private func peek(_ ahead: Int = 0) -> RuleItem? {
    let index = position + ahead
    return items.indices.contains(index) ? items[index] : nil
  }

  private var isAtEnd: Bool { peek() == nil || peek() == .mark }

  private mutating func fail() { hasFailed = true }

  private mutating func update(_ change: (inout RuleClause) -> Void) {
    guard !clauses.isEmpty else { return }
    change(&clauses[clauses.count - 1])
  }
}
