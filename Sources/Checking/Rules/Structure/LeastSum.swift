import Domain

/// What the mandatory units, and the groups with rules of their own, come to at least.
///
/// A rule for all that a learner takes which asks for more is one for the other groups too.
struct LeastSum {
  private let units: [(unit: Unit, place: Unit.Place)]
  private let rules: [CombinationRule]

  init(_ structure: QualificationStructure, on pathway: String?, _ rules: [CombinationRule]) {
    units = structure.units.compactMap { unit in unit.place(on: pathway).map { (unit, $0) } }
    self.rules = rules
  }

  /// Whether it is less than a rule asks for; false where that is not known.
  func isLess(than rule: CombinationRule) -> Bool {
    guard let wanted = rule.atLeast else { return false }
    var sum = 0
    for (unit, place) in units where place.standing == .mandatory && rule.counts(level: unit.level)
    {
      guard let amount = Self.amount(of: unit, rule.measure) else { return false }
      sum += amount
    }
    let groups = Dictionary(grouping: rules.filter(\.isOfGroup), by: \.scope)
    for (scope, own) in groups {
      guard let least = own.map({ chosen(by: $0, from: scope, rule.measure) }).max() else {
        continue
      }
      sum += least
    }
    return sum < wanted.hundredths
  }

  /// How much the optional units come to, at most, that a group's own rule asks for at least.
  private func chosen(
    by rule: CombinationRule, from scope: CombinationRule.Scope, _ measure: CombinationRule.Measure
  ) -> Int {
    let members = units.filter { CombinationRule.Scope.group($0.place.group) == scope }
    let given = members.filter { $0.place.standing == .mandatory }
      .compactMap { Self.amount(of: $0.unit, rule.measure) }.reduce(0, +)
    let asked = max(0, (rule.atLeast?.hundredths ?? 0) - given)
    guard rule.measure != measure else { return asked }
    let credits = members.filter { $0.place.standing == .optional }
      .compactMap(\.unit.credits?.hundredths).filter { $0 > 0 }
    guard let smallest = credits.min(), let largest = credits.max() else { return asked }
    // Both are bounded by what is read as an amount.
    return measure == .credits
      ? asked / 100 * largest : (asked + smallest - 1) / smallest * 100
  }

  /// A unit's share of what is counted, in hundredths.
  private static func amount(of unit: Unit, _ measure: CombinationRule.Measure) -> Int? {
    measure == .units ? 100 : unit.credits?.hundredths
  }
}

extension CombinationRule {
  /// Whether it is for the units of one group.
  fileprivate var isOfGroup: Bool {
    if case .group = scope { true } else { false }
  }
}
