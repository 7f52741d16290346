import Domain
import Recognition

/// Puts constraints that no choice of units can keep to into words.
struct ConflictWording {
  let structure: SubmissionStructure
  /// The pathways that have this conflict.
  let pathways: [String?]

  /// Where to look first: the cell of a rule, or of a unit that requires or bars another.
  func location(of conflict: [CombinationConstraint]) -> CellLocation? {
    for case .rule(let rule) in conflict { return structure.recognised.rules[rule].location }
    switch conflict.first {
    case .barred(let unit, _): return link(of: unit, \.barredWith)
    case .requires(let unit, _): return link(of: unit, \.requires)
    case .rule, nil: return nil
    }
  }

  /// The conflict as one sentence.
  func message(_ conflict: [CombinationConstraint]) -> String {
    let named = pathways.compactMap { $0 }
    let learners =
      named.isEmpty || named.count == structure.pathways.count
      ? "No choice of units"
      : "On pathway \(Wording.list(named)) no choice of units"
    if conflict.count == 1, case .rule(let rule)? = conflict.first {
      return "\(learners) can meet the rule “\(phrase(rule))”\(supply(for: rule))."
    }
    let parts = conflict.prefix(Self.mostParts).map(words)
    let more = conflict.count - parts.count
    return
      "\(learners) can meet all of these: \(parts.joined(separator: "; "))\(more > 0 ? "; and \(more) more" : "")."
  }

  /// A reader does not go through more of them; a set of units all barred has thousands.
  private static let mostParts = 12

  private func words(_ constraint: CombinationConstraint) -> String {
    let units = structure.combined.units
    switch constraint {
    case .rule(let rule): return phrase(rule)
    case .barred(let left, let right):
      return "\(units[left].code) and \(units[right].code) are barred with one another"
    case .requires(let unit, let other):
      return "\(units[unit].code) requires \(units[other].code)"
    }
  }

  private func phrase(_ rule: Int) -> String { structure.combined.rules[rule].phrase }

  /// What there is to meet a rule with.
  private func supply(for place: Int) -> String {
    let rule = structure.combined.rules[place]
    let units = structure.combined.units.filter { unit in
      guard let place = unit.place(on: pathways.first ?? nil) else { return false }
      guard rule.counts(level: unit.level) else { return false }
      switch rule.scope {
      case .learner: return true
      case .group(let name): return place.group == name
      }
    }
    let count = Wording.count(units.count, "unit")
    guard rule.measure == .credits else { return ": there are \(count) to count" }
    let credits = units.reduce(0) { $0 + ($1.credits?.hundredths ?? 0) }
    return ": the \(count) to count have \(Amount(hundredths: credits)) credits"
  }

  private func link(
    of unit: Int, _ path: KeyPath<UnitRow, Stated<[String]>>
  ) -> CellLocation? {
    structure.row(of: unit).map { $0[keyPath: path].location ?? $0.location }
  }
}
