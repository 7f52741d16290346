import Domain

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

/// Divides a sentence into rules: each has one number, and the words before and behind it that no
/// comma, “and” or “of which” sets apart.
struct RuleParser {
  private let items: [RuleItem]
  private let context: RuleContext
  private let facts: RuleFacts
  /// It says how large the qualification is, and nothing else: “HNC: 120 credits”.
  private let statesSize: Bool
  private var clauses: [RuleClause] = []
  private var hasFailed = false
  /// The pathway that the whole sentence is about.
  private(set) var pathway: String?

  init(_ items: [RuleItem], context: RuleContext, facts: RuleFacts) {
    self.items = Self.prepared(items)
    statesSize = Self.statesSize(items)
    self.context = context
    self.facts = facts
  }

  private static func statesSize(_ items: [RuleItem]) -> Bool {
    let said = items.filter { $0 != .filler && $0 != .colon }
    guard said.count == 3, case .number = said[1] else { return false }
    return said[0] == .award && said[2] == .credits
  }

  /// “any one group” is each group.
  private static func prepared(_ items: [RuleItem]) -> [RuleItem] {
    var items = items.filter { $0 != .filler && $0 != .award }
    var index = 0
    while index + 2 < items.count {
      if items[index] == .choose, items[index + 1] == .number(1), items[index + 2] == .groupWord,
        !(items.indices.contains(index + 3) && items[index + 3].isPlace)
      {
        items.replaceSubrange(index...index + 1, with: [.each])
      }
      index += 1
    }
    return items
  }

  /// Reads the sentence.
  mutating func read() -> RuleReading {
    var finder = QuantityFinder(items, groups: facts.optionalGroups.count)
    let quantities = finder.quantities()
    hasFailed = finder.hasFailed || items.contains(.bars)
    if !quantities.isEmpty { divide(quantities, finder.used) }
    relate()
    guard isAboutRules else { return .note }
    if hasFailed || clauses.isEmpty { return .unread }
    var resolver = RuleResolver(context: context, facts: facts, pathway: pathway)
    return resolver.reading(of: clauses)
  }

  // MARK: Dividing

  private mutating func divide(_ quantities: [RuleQuantity], _ used: Set<Int>) {
    var before = opening(0..<quantities[0].range.lowerBound, used)
    var joint: RuleItem?
    for (index, quantity) in quantities.enumerated() {
      let isLast = index + 1 == quantities.count
      let end = isLast ? items.count : quantities[index + 1].range.lowerBound
      let gap = quantity.range.upperBound..<end
      let cut = isLast ? nil : self.cut(gap, to: quantities[index + 1])
      var reader = ClauseReader(quantity, items: items, used: used)
      reader.read(before)
      readBehind(gap.lowerBound..<(cut?.lowerBound ?? end), used, &reader)
      reader.finish()
      hasFailed = hasFailed || reader.hasFailed || quantity.isName
      var clause = reader.clause
      clause.isPart = clause.isPart || joint == .ofWhich || joint == .with
      clauses.append(clause)
      guard let cut else { continue }
      joint = self.joint(cut)
      if joint == .madeOf || joint == .colon { clauses[clauses.count - 1].isTotal = true }
      before = cut.upperBound..<end
    }
  }

  /// The words before the first number that are about it; what is taken anyway is left out.
  private mutating func opening(_ range: Range<Int>, _ used: Set<Int>) -> Range<Int> {
    var start = range.lowerBound
    for index in range where items[index].isBreak && !used.contains(index) {
      let chunk = start..<index
      // “On the Cyber pathway, …”, “From group A, …”: the words are about all that follows.
      if isTakenAnyway(chunk) || !chunk.contains(where: { items[$0].isPlace }) {
        if chunk.contains(where: { items[$0].isOpen }) { hasFailed = true }
        start = index + 1
      }
    }
    for index in start..<range.upperBound {
      if case .pathway(let name) = items[index] { pathway = name }
    }
    return start..<range.upperBound
  }

  /// Whether words without a number are about mandatory units, which are taken anyway.
  private func isTakenAnyway(_ range: Range<Int>) -> Bool {
    range.contains { items[$0] == .mandatory }
      && range.allSatisfy { index in
        switch items[index] {
        case .mandatory, .every, .units, .groupWord, .must, .choose, .of, .from, .here, .and,
          .colon, .comma, .besides, .open, .close, .each, .with, .credits, .to, .only:
          true
        case .group, .pathway, .pathwayWord: true
        default: false
        }
      }
  }

  /// Reads the words behind a number; what is taken anyway, after a break, is left out.
  private func readBehind(_ range: Range<Int>, _ used: Set<Int>, _ reader: inout ClauseReader) {
    var start = range.lowerBound
    let breaks = range.filter { items[$0].isBreak && !used.contains($0) } + [range.upperBound]
    for index in breaks where index >= start {
      let chunk = start..<index
      let opensNew = start > range.lowerBound
      let isSaid = chunk.contains { items[$0] == .every } || isBesides(start - 1, range)
      if !(opensNew && isSaid && isTakenAnyway(chunk)) { reader.read(chunk) }
      if index < range.upperBound, items[index] == .ofWhich { reader.read(index..<index + 1) }
      start = index + 1
    }
  }

  private func isBesides(_ index: Int, _ range: Range<Int>) -> Bool {
    range.contains(index) && items[index] == .besides
  }

  /// Where the words behind a number end, and those before the next begin.
  private func cut(_ gap: Range<Int>, to next: RuleQuantity) -> Range<Int>? {
    if next.isApposition { return gap.lowerBound..<gap.lowerBound }
    if let last = gap.last(where: { items[$0].isBreak }) {
      var first = last
      while first > gap.lowerBound, items[first - 1].isBreak || items[first - 1] == .colon {
        first -= 1
      }
      var end = last + 1
      if gap.contains(end), items[end] == .colon { end += 1 }
      return first..<end
    }
    if let colon = gap.last(where: { [.colon, .open].contains(items[$0]) }) {
      return colon..<colon + 1
    }
    return gap.upperBound..<gap.upperBound
  }

  /// What joins two numbers: the strongest of the items between them.
  private func joint(_ cut: Range<Int>) -> RuleItem? {
    let found = items[cut]
    return [RuleItem.ofWhich, .madeOf, .with, .colon].first { found.contains($0) } ?? found.first
  }

  // MARK: What numbers have to do with each other

  private mutating func relate() {
    for index in clauses.indices {
      if clauses[index].quantity.isApposition { restate(index) }
      if index > 0, clauses[index].isPart { total(before: index) }
    }
    addUp()
    let measures = clauses.map(\.measure)
    for index in clauses.indices where clauses[index].measure == nil {
      let said =
        measures[..<index].last { $0 != nil } ?? nil
        ?? measures[index...].first { $0 != nil } ?? nil
      let source = clauses[index].sourceMeasure
      clauses[index].measure = said ?? source
      // “45 credits from group A and two from the optional units”
      if said == .credits, source == .units, isSmall(clauses[index]) { hasFailed = true }
    }
  }

  /// Whether a number could count units.
  private func isSmall(_ clause: RuleClause) -> Bool {
    max(clause.least ?? 0, clause.most ?? 0) <= RuleResolver.mostUnits
  }

  /// “105 credits: 60 mandatory and 45 optional”, “60 mandatory + 45 optional = 105 credits”: the
  /// number that all others add up to is of everything, and they count what it counts.
  private mutating func addUp() {
    let own = clauses.indices.filter { !clauses[$0].quantity.isApposition }
    guard own.count > 2, let first = own.first, let last = own.last else { return }
    for whole in [first, last] {
      let parts = own.filter { $0 != whole }
      let sum = parts.reduce(0) { $0 &+ (clauses[$1].least?.hundredths ?? 0) }
      let measures = Set(own.compactMap { clauses[$0].measure })
      guard clauses[whole].scope == nil || clauses[whole].scope == .learner,
        !clauses[whole].isOptional, measures.count == 1,
        parts.allSatisfy({ clauses[$0].scope != nil || clauses[$0].isOptional }),
        clauses[whole].least?.hundredths == sum
      else { continue }
      for part in parts {
        clauses[part].isTotal = false
        clauses[part].measure = measures.first
      }
      clauses[whole].isTotal = true
      return
    }
  }

  /// `two units (30 credits) from group A`: both numbers are of the same units.
  private mutating func restate(_ index: Int) {
    guard index > 0 else { return }
    let (first, second) = (clauses[index - 1], clauses[index])
    // “Two (30 credits) from group A”: the number before is of the other measure.
    if first.measure == nil, let measure = second.measure {
      clauses[index - 1].measure = measure == .credits ? .units : .credits
      if measure == .credits, !isSmall(first) { hasFailed = true }
    }
    let scope = second.scope ?? first.scope
    for place in [index - 1, index] {
      clauses[place].scope = scope
      clauses[place].level = second.level ?? first.level
      clauses[place].isOptional = first.isOptional || second.isOptional
      clauses[place].saysFrom = first.saysFrom || second.saysFrom
      clauses[place].isHere = first.isHere || second.isHere
      clauses[place].isChosen = first.isChosen || second.isChosen
    }
  }

  /// “At least 60 credits, of which …”: without a place, the first number is of everything.
  private mutating func total(before index: Int) {
    // Under a heading, a number without a place is of the units there.
    guard context == .loose else { return }
    var whole = index - 1
    while whole > 0, clauses[whole].isPart { whole -= 1 }
    if !clauses[whole].hasPlace, clauses[whole].measure != nil { clauses[whole].isTotal = true }
  }

  // MARK: Rules or not

  /// Whether units may not be taken together, or a number is tied to a choice or a bound.
  private var isAboutRules: Bool {
    if items.contains(.bars) { return true }
    let linked = clauses.filter { !$0.quantity.isForeign && ($0.measure != nil || isChoice($0)) }
    if dependsOnUnits || statesSize { return true }
    if linked.isEmpty { return isAboutGroups }
    if case .heading = context { return true }
    if items.contains(.portion), isPlacedOrCounted { return true }
    let bounds = items.contains { $0.isBound || [.orMore, .orFewer, .choose, .from].contains($0) }
    let adds = items.contains { [.inAll, .madeOf].contains($0) }
    if hasFailed {
      return linked.contains { $0.measure != nil || $0.isChosen && (bounds || adds) }
    }
    return bounds || says || items.contains(.inAll) || items.contains(.must)
      || linked.contains { $0.hasPlace || $0.level != nil || $0.quantity.isAll || $0.isFurther }
  }

  /// Whether words without a number say what is taken from where: “half of group A”.
  private var isAboutGroups: Bool {
    // “Who takes one cannot take the other”
    if items.contains(.not), items.contains(.choose) { return true }
    if items.contains(.portion), isPlacedOrCounted { return true }
    if dependsOnUnits { return true }
    let isPlaced = items.contains { item in
      switch item {
      case .group, .groups, .optional, .options, .level: true
      default: false
      }
    }
    guard isPlaced, clauses.isEmpty else { return false }
    let isOfGroups = items.contains(.from) || items.contains(where: \.isGroup)
    let isWhole = !items.contains(.other) && isOfGroups
    let asks: Set<RuleItem> = [.choose, .not, .further, .remaining, .must]
    return items.contains(where: \.isBound) || isWhole && items.contains(where: asks.contains)
  }

  /// Whether a part of something is one of units: “half of the credits must be at level 5”.
  private var isPlacedOrCounted: Bool {
    let asks = items.contains { $0.isBound || [.must, .may, .choose, .not].contains($0) }
    return asks && items.contains { $0.isPlace || [.credits, .units].contains($0) }
  }

  /// Whether units are named, and something is asked or allowed of them.
  private var dependsOnUnits: Bool {
    let asks: [RuleItem] = [.must, .may, .choose, .not, .only, .requires]
    return items.contains(.unitName) && items.contains(where: asks.contains)
  }

  /// Whether credits at a level, or units that may or may not be taken, are counted.
  private var says: Bool {
    clauses.contains { clause in
      if clause.quantity.isForeign || clause.measure == nil { return false }
      if clause.level != nil, clause.measure == .credits { return true }
      return (clause.level != nil || clause.isOptional || isGroup(clause.scope))
        && (clause.isAsked || clause.isAllowed || clause.isChosen || !hasFailed)
    }
  }

  private func isGroup(_ scope: RuleScope?) -> Bool {
    switch scope {
    case .group?, .together?, .each?: true
    default: false
    }
  }

  private func isChoice(_ clause: RuleClause) -> Bool {
    clause.isChosen || clause.saysFrom || clause.isHere || !clause.quantity.isBare
      || clause.level != nil || isGroup(clause.scope) || clause.scope == .mandatory
      || clause.isOptional
  }
}
