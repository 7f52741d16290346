import Domain

/// Turns what a sentence says into rules of combination, or into nothing where it leaves anything
/// open.
struct RuleResolver {
  let context: RuleContext
  let facts: RuleFacts
  /// The pathway of the whole sentence.
  let pathway: String?
  /// Whether amounts at several levels stand side by side, so that each is of one level alone.
  private var areLevelsApart = false
  private var speaksOfOthers = false

  /// More groups than these have rules of their own.
  private static let mostGroups = 60
  /// A larger number counts credits, where it does not say what.
  static let mostUnits: Amount = 20

  init(context: RuleContext, facts: RuleFacts, pathway: String?) {
    self.context = context
    self.facts = facts
    self.pathway = pathway
  }

  /// What the clauses of a sentence say.
  mutating func reading(of clauses: [RuleClause]) -> RuleReading {
    let levels = clauses.filter { !$0.isOrAbove }.compactMap(\.level)
    areLevelsApart = Set(levels).count > 1
    speaksOfOthers = clauses.contains { $0.scope == .otherPathway }
    if !isAllOfAKind(clauses) { return .unread }
    var rules: [CombinationRule] = []
    var fromOthers: Amount?
    var previous: RuleClause?
    for clause in clauses {
      if clause.scope == .otherPathway {
        guard clause.measure == .units, clause.least == nil || clause.quantity.isBare,
          let most = clause.most
        else { return .unread }
        fromOthers = most
        continue
      }
      guard let (found, scope) = self.rules(clause, after: previous) else { return .unread }
      rules += found
      var settled = clause
      settled.scope = scope
      if !clause.isPart || previous == nil { previous = settled }
    }
    return fromOthers.map { .fromOtherPathways($0, rules) } ?? .rules(rules)
  }

  /// Whether either all of the numbers say what they count, or none: “two from group A and one”.
  private func isAllOfAKind(_ clauses: [RuleClause]) -> Bool {
    let whole = clauses.filter { clause in
      !clause.isPart && !clause.isTotal && clause.scope != .learner && !clause.quantity.isApposition
    }
    let placed = whole.count { $0.scope != nil || $0.isOptional }
    return placed == 0 || placed == whole.count
  }

  // MARK: One clause

  private func rules(
    _ clause: RuleClause, after previous: RuleClause?
  ) -> (rules: [CombinationRule], scope: RuleScope)? {
    var clause = clause
    // “Two of these units” is a part of what stands below, not of a number before.
    if clause.isPart, previous == nil { (clause.isPart, clause.isHere) = (false, true) }
    if clause.isPart, clause.scope == nil, !clause.isOptional {
      // A part that neither a level nor a group sets apart says nothing that can be checked.
      guard let previous, clause.level != nil else { return nil }
      clause.scope = previous.scope
    }
    // “Select units to a total of 45 credits”, under the heading of a group
    if case .heading(let group) = context, clause.isChosen, clause.scope == .learner {
      clause.scope = .group(group)
    }
    if clause.isFurther, let previous, overlaps(clause, previous) { return nil }
    guard let measure = clause.measure ?? impliedMeasure(clause) else { return nil }
    guard let scope = clause.scope ?? impliedScope(clause, measure) else { return nil }
    guard isKnown(scope), !isForeignScope(clause, scope) else { return nil }
    var rule = CombinationRule(
      scope: .learner, pathway: clause.pathway ?? pathway, atLeast: clause.least,
      atMost: clause.most, measure: measure)
    if clause.quantity.isBare, clause.isAllowed {
      // “One further unit may be taken”, beside a rule that is not known here.
      if clause.isFurther, !clause.isRemaining { return nil }
      if !clause.isFurther { rule.atLeast = nil }
    }
    // What the award asks for in all may be exceeded.
    if clause.quantity.isBare, scope == .learner, rule.atLeast != nil { rule.atMost = nil }
    atLevel(clause, &rule)
    if let whole = clause.quantity.outOf {
      switch outOf(whole, clause, scope, rule) {
      case .describes: break
      case .total(let total): return resolved(rule, of: scope, clause).map { ([total] + $0, scope) }
      case .wrong: return nil
      }
    }
    return resolved(rule, of: scope, clause).map { ($0, scope) }
  }

  /// Which levels count.
  ///
  /// “At least 30 credits at level 5” counts higher units too. “120 credits at level 4”, an upper
  /// bound, and amounts at two levels side by side, are each about one level alone; so is a lower
  /// bound at the lowest level there is, which would otherwise say nothing.
  private func atLevel(_ clause: RuleClause, _ rule: inout CombinationRule) {
    guard let level = clause.level else { return }
    let isBound = rule.atMost != nil || clause.quantity.isBare && !clause.isPart
    let isExact =
      !clause.isOrAbove
      && (clause.isOnly || isBound || areLevelsApart || facts.lowestLevel == level)
    if isExact { rule.exactLevel = level } else { rule.minimumLevel = level }
  }

  private enum Whole {
    case describes
    case total(CombinationRule)
    case wrong
  }

  /// `two of the seven optional units` only counts what there is, when that is so; `60 of the 105
  /// credits` says what the award asks for too.
  private func outOf(
    _ whole: Amount, _ clause: RuleClause, _ scope: RuleScope, _ rule: CombinationRule
  ) -> Whole {
    switch scope {
    case .learner:
      // “105 of the 120 credits must be passed” says what may be failed.
      guard rule.measure == .credits, clause.level != nil else { return .wrong }
      var total = rule
      (total.atLeast, total.atMost) = (whole, nil)
      (total.minimumLevel, total.exactLevel) = (nil, nil)
      return .total(total)
    default:
      guard clause.level == nil else { return .wrong }
      return facts.amounts(of: scope, rule.measure).contains(whole) ? .describes : .wrong
    }
  }

  private func overlaps(_ clause: RuleClause, _ previous: RuleClause) -> Bool {
    switch (clause.scope, previous.scope) {
    case (_, .mandatory?), (_, .learner?): false
    case (.group(let name)?, .group(let other)?): name == other
    default: true
    }
  }

  /// Whether a scope names groups that exist.
  private func isKnown(_ scope: RuleScope) -> Bool {
    switch scope {
    case .group(let name?): facts.size(of: name) > 0 || context == .heading(name)
    case .together(let names), .each(let names): names.allSatisfy { facts.size(of: $0) > 0 }
    default: true
    }
  }

  /// In the heading of a group, a sentence about another group is not understood.
  private func isForeignScope(_ clause: RuleClause, _ scope: RuleScope) -> Bool {
    guard case .heading(let group?) = context, case .group(let name?) = scope else { return false }
    return group != name
  }

  private func resolved(
    _ rule: CombinationRule, of scope: RuleScope, _ clause: RuleClause
  ) -> [CombinationRule]? {
    // “The diploma has eight optional units” may only say what there is.
    let isStatement =
      clause.quantity.isBare && clause.level == nil
      && !(clause.isChosen || clause.isAsked || clause.isAllowed || clause.saysFrom)
    if isStatement, scope != .learner, scope != .mandatory,
      rule.atLeast.map({ facts.amounts(of: scope, rule.measure).contains($0) }) == true
    {
      return []
    }
    switch scope {
    case .learner: return [rule]
    case .group(let name):
      var rule = rule
      rule.scope = .group(name)
      return clause.quantity.isAll ? whole(rule, name) : [rule]
    case .each(let names):
      let groups = names.isEmpty ? facts.optionalGroups : names
      return groups.isEmpty || groups.count > Self.mostGroups
        ? nil
        : groups.map { name in
          var rule = rule
          rule.scope = .group(name)
          return rule
        }
    case .together(let names): return together(rule, names)
    case .mandatory: return isSo(rule) ? [] : nil
    case .otherPathway: return nil
    }
  }

  /// All units of a group that a learner may take.
  private func whole(_ rule: CombinationRule, _ name: String?) -> [CombinationRule]? {
    guard let name, facts.size(of: name) > 0 else { return nil }
    let rules = facts.pathways(of: rule.pathway).map { pathway in
      var own = rule
      own.pathway = pathway
      own.atLeast = Amount(facts.size(of: name, on: pathway))
      return own
    }
    guard Set(rules.map(\.atLeast)).count == 1, var first = rules.first else { return rules }
    first.pathway = rule.pathway
    return [first]
  }

  // MARK: Several groups, and what is taken anyway

  /// A rule for all optional groups together is one for all that a learner takes, since what the
  /// mandatory units add is known.
  private func together(_ rule: CombinationRule, _ names: [String]) -> [CombinationRule]? {
    let groups = facts.optionalGroups
    let isAll = names.isEmpty || groups.allSatisfy { $0.map(names.contains) ?? false }
    // Units of other pathways count too, and are in a group of their own.
    if groups.count == 1, isAll, !speaksOfOthers {
      var rule = rule
      rule.scope = .group(groups.first ?? nil)
      return [rule]
    }
    guard isAll, !groups.isEmpty else { return nil }
    var rules: [CombinationRule] = []
    for pathway in facts.pathways(of: rule.pathway) {
      guard let base = facts.mandatory(rule, on: pathway, outside: Set(names)) else { return nil }
      var own = rule
      own.pathway = pathway
      own.atLeast = rule.atLeast.map { $0.adding(base) }
      own.atMost = rule.atMost.map { $0.adding(base) }
      rules.append(own)
    }
    let isForAll = rules.allSatisfy {
      $0.atLeast == rules.first?.atLeast && $0.atMost == rules.first?.atMost
    }
    if isForAll, rule.pathway == nil, var first = rules.first {
      first.pathway = nil
      return [first]
    }
    return rules
  }

  /// Whether what is said of the mandatory units is what they add up to: all of them, those of all
  /// pathways, or those of one's own.
  private func isSo(_ rule: CombinationRule) -> Bool {
    facts.pathways(of: rule.pathway).allSatisfy { pathway in
      guard let all = facts.mandatory(rule, on: pathway, outside: []),
        let common = facts.mandatory(rule, on: nil, outside: [])
      else { return false }
      let own = Amount(hundredths: all.hundredths - min(all, common).hundredths)
      return [all, common, own].contains { sum in
        rule.atLeast.map { $0 <= sum } ?? true && rule.atMost.map { sum <= $0 } ?? true
      }
    }
  }

  // MARK: What goes without saying

  /// A number that could count credits too needs its noun.
  private func impliedMeasure(_ clause: RuleClause) -> CombinationRule.Measure? {
    let isChoice = clause.isChosen || clause.isHere || clause.saysFrom
    let largest = max(clause.least ?? 0, clause.most ?? 0)
    return isChoice && largest <= Self.mostUnits && largest.hundredths % 100 == 0 ? .units : nil
  }

  private func impliedScope(
    _ clause: RuleClause, _ measure: CombinationRule.Measure
  ) -> RuleScope? {
    if clause.isTotal { return measure == .credits || !clause.isChosen ? .learner : .together([]) }
    switch context {
    case .heading(let group):
      return clause.isOptional && group == nil ? .together([]) : .group(group)
    case .below(let group):
      return clause.saysFrom || clause.isHere
        ? .group(group) : clause.isOptional ? .together([]) : nil
    case .loose: return looseScope(clause, measure)
    }
  }

  private func looseScope(
    _ clause: RuleClause, _ measure: CombinationRule.Measure
  ) -> RuleScope? {
    if clause.isOptional { return .together([]) }
    let sole: RuleScope? =
      facts.optionalGroups.count == 1 ? .group(facts.optionalGroups.first ?? nil) : nil
    if clause.isHere || clause.saysFrom && clause.level == nil { return sole }
    guard measure == .units else { return .learner }
    // “At least two units at level 5” could be about all units, or about those to choose from.
    return clause.level == nil ? sole : nil
  }
}

extension Amount {
  /// The sum; both are bounded by what is read.
  fileprivate func adding(_ other: Amount) -> Amount {
    let (sum, isOver) = hundredths.addingReportingOverflow(other.hundredths)
    return isOver ? Amount.largest : Amount(hundredths: sum)
  }
}
