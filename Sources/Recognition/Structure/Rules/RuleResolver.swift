import Qualifications

extension RuleParser {
  /// More groups than these have rules of their own.
  private static let mostGroups = 60

  /// The rules that a clause states; nil when it leaves anything open.
  func rules(_ clause: inout RuleClause, after previous: RuleClause?) -> [CombinationRule]? {
    if clause.isPart {
      // A part that neither a level nor a group sets apart says nothing that can be checked.
      guard let previous, clause.level != nil || clause.scope != nil else { return nil }
      clause.scope = clause.scope ?? previous.scope
    }
    guard let measure = clause.measure ?? impliedMeasure(clause) else { return nil }
    clause.measure = measure
    guard let scope = clause.scope ?? impliedScope(clause, measure) else { return nil }
    clause.scope = scope
    if clause.isBare, scope == .learner { clause.most = nil }
    guard let level = leastLevel(clause) else { return nil }
    let rule = CombinationRule(
      scope: .learner, pathway: pathway, atLeast: clause.least, atMost: clause.most,
      measure: measure, minimumLevel: level)
    return rules(rule, of: scope, clause)
  }

  /// The least level that a rule counts, if any; nil when units at one level alone count, and some
  /// are higher.
  ///
  /// “At least 30 credits at level 5” counts higher units too. “120 credits at level 4” by itself,
  /// and an upper bound, are about that level alone; where no unit is above it, that is the same.
  private func leastLevel(_ clause: RuleClause) -> Int?? {
    guard let level = clause.level else { return .some(nil) }
    let isExact = !clause.isOrAbove && (clause.most != nil || clause.isBare && !clause.isPart)
    return isExact && facts.highestLevel != level ? nil : .some(level)
  }

  private func rules(
    _ rule: CombinationRule, of scope: RuleScope, _ clause: RuleClause
  ) -> [CombinationRule]? {
    switch scope {
    case .learner: return [rule]
    case .group(let name):
      var rule = rule
      rule.scope = .group(name)
      if clause.isAll {
        guard let name, facts.size(of: name) > 0 else { return nil }
        rule.atLeast = Amount(facts.size(of: name))
      }
      return [rule]
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

  /// A rule for all optional groups together is one for all that a learner takes, since what the
  /// mandatory units add is known.
  private func together(_ rule: CombinationRule, _ names: [String]) -> [CombinationRule]? {
    let groups = facts.optionalGroups
    let isAll = names.isEmpty || groups.allSatisfy { $0.map(names.contains) ?? false }
    // Units of other pathways count too, and are in a group of their own.
    if groups.count == 1, isAll || names.isEmpty, !items.contains(.otherPathway) {
      var rule = rule
      rule.scope = .group(groups.first ?? nil)
      return [rule]
    }
    guard isAll, !groups.isEmpty else { return nil }
    var rules: [CombinationRule] = []
    for pathway in facts.pathways(of: rule.pathway) {
      guard
        let base = facts.mandatory(
          rule.measure, on: pathway, outside: Set(names), from: rule.minimumLevel)
      else { return nil }
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

  /// Whether what is said of the mandatory units is what they add up to.
  private func isSo(_ rule: CombinationRule) -> Bool {
    facts.pathways(of: rule.pathway).allSatisfy { pathway in
      guard
        let sum = facts.mandatory(
          rule.measure, on: pathway, outside: [], from: rule.minimumLevel)
      else { return false }
      return rule.atLeast.map { $0 <= sum } ?? true && rule.atMost.map { sum <= $0 } ?? true
    }
  }

  /// A number that could count credits too needs its noun.
  private func impliedMeasure(_ clause: RuleClause) -> CombinationRule.Measure? {
    let isChoice = items.contains(.choose) || clause.isHere || clause.saysFrom
    let largest = max(clause.least ?? 0, clause.most ?? 0)
    return isChoice && largest <= 20 && largest.hundredths % 100 == 0 ? .units : nil
  }

  private func impliedScope(
    _ clause: RuleClause, _ measure: CombinationRule.Measure
  ) -> RuleScope? {
    if clause.isTotal { return .learner }
    switch context {
    case .heading(let group): return .group(group)
    case .below(let group):
      return clause.saysFrom || clause.isHere
        ? .group(group) : clause.isOptional ? .together([]) : nil
    case .loose:
      if clause.isHere { return nil }
      if clause.isOptional { return .together([]) }
      if measure == .units {
        return facts.optionalGroups.count == 1 ? .group(facts.optionalGroups.first ?? nil) : nil
      }
      return clause.saysFrom ? nil : .learner
    }
  }
}

extension Amount {
  /// The sum; both are bounded by what is read.
  fileprivate func adding(_ other: Amount) -> Amount {
    let (sum, isOver) = hundredths.addingReportingOverflow(other.hundredths)
    return isOver ? Amount.largest : Amount(hundredths: sum)
  }
}
