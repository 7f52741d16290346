import Qualifications

extension RuleParser {
  /// The rule that a clause states; nil when it leaves anything open.
  func rule(_ clause: RuleClause, after previous: CombinationRule?) -> CombinationRule? {
    var clause = clause
    if clause.isPart {
      // A part that no level sets apart says nothing that can be checked.
      guard let previous, clause.level != nil else { return nil }
      clause.scope = clause.scope ?? previous.scope
      clause.measure = clause.measure ?? previous.measure
    }
    guard let measure = clause.measure ?? impliedMeasure(clause) else { return nil }
    guard let scope = clause.scope ?? impliedScope(clause, measure) else { return nil }
    // “120 credits at level 4” by itself may mean that level alone.
    if clause.isBare, clause.level != nil, !clause.isPart, !clause.isOrAbove { return nil }
    if clause.isBare, scope == .learner { clause.most = nil }
    // “At least 30 credits at level 5” counts higher units too; an upper bound may not.
    if clause.level != nil, clause.most != nil, !clause.isOrAbove { return nil }
    return CombinationRule(
      scope: scope, pathway: pathway, atLeast: clause.least, atMost: clause.most,
      measure: measure, minimumLevel: clause.level)
  }

  /// A number that could count credits too needs its noun.
  private func impliedMeasure(_ clause: RuleClause) -> CombinationRule.Measure? {
    let isChoice = items.contains(.choose) || clause.isHere || clause.saysFrom
    let largest = max(clause.least ?? 0, clause.most ?? 0)
    return isChoice && largest <= 20 && largest.hundredths % 100 == 0 ? .units : nil
  }

  private func impliedScope(
    _ clause: RuleClause, _ measure: CombinationRule.Measure
  ) -> CombinationRule.Scope? {
    switch context {
    case .heading(let scope): return scope
    case .below(let scope): return clause.saysFrom || clause.isHere ? scope : nil
    case .loose:
      if clause.isHere { return nil }
      if clause.isOptional || measure == .units { return soleGroup }
      return clause.saysFrom ? nil : .learner
    }
  }
}
