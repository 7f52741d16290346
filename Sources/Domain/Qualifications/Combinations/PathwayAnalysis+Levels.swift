extension PathwayAnalysis {
  /// What a pathway's learners get under one reading of the sheet.
  struct Level {
    /// The least; ``CoverageLevel/depends`` never occurs.
    var level: CoverageLevel
    /// The smallest valid choice that holds no sufficient set.
    var partial: [Int]?
  }

  /// Whether every valid choice contains one of some units; nil when there is no valid choice.
  mutating func guarantee(
    of units: Set<Int>, _ budget: inout WorkBudget
  ) -> CoverageGuarantee.OnPathway? {
    if case .impossible = best(&budget) { return nil }
    func answer(_ guarantee: Guarantee, _ units: [Int]? = nil) -> CoverageGuarantee.OnPathway {
      CoverageGuarantee.OnPathway(pathway: nil, guarantee: guarantee, counterexample: units)
    }
    if isMandatory(oneOf: units) { return answer(.always) }
    guard canSearch else { return answer(.unknown) }
    let covering = optional(units)
    switch best(avoiding: Avoidance(units: covering), &budget).outcome {
    case .impossible: return answer(.always)
    case .givenUp: return answer(.unknown)
    case .best(let choice):
      let reach: Guarantee =
        switch canChoose(oneOf: covering, &budget) {
        case true?: .sometimes
        case false?: .never
        case nil: .unknown
        }
      return answer(reach, places(of: choice))
    }
  }

  /// The least that any learner gets, given how it stands with contributing units.
  ///
  /// - Parameters:
  ///   - sets: The sufficient sets.
  ///   - guarantee: Whether every valid choice has a contributing unit.
  ///   - budget: The work that may be done.
  /// - Returns: The level, and the choice that shows it.
  mutating func level(
    _ sets: [Set<Int>], _ guarantee: CoverageGuarantee.OnPathway, _ budget: inout WorkBudget
  ) -> Level {
    let least: CoverageLevel =
      guarantee.counterexample != nil ? .none : guarantee.guarantee == .always ? .full : .unknown
    let within = reachable(sets)
    if within.contains(where: { optional($0).isEmpty && canSearch }) {
      return Level(level: least)
    }
    guard canSearch else { return Level(level: isMandatory(allOfOne: within) ? least : .unknown) }
    switch best(avoiding: Avoidance(within.map { optional($0) }), &budget).outcome {
    case .impossible: return Level(level: least)
    case .givenUp: return Level(level: least.least(.unknown))
    case .best(let choice):
      return Level(level: least.least(.partial), partial: places(of: choice))
    }
  }

  /// The sets all of whose units can be taken on the pathway, as far as it has them.
  func reachable(_ sets: [Set<Int>]) -> [Set<Int>] {
    sets.filter { set in
      set.allSatisfy { if case .absent = standing(of: $0) { false } else { true } }
    }
  }

  private func isMandatory(allOfOne sets: [Set<Int>]) -> Bool {
    sets.contains { set in set.allSatisfy { isMandatory(oneOf: [$0]) } }
  }

  /// Whether some valid choice holds all of some units; nil when given up.
  mutating func canHold(allOf units: Set<Int>, _ budget: inout WorkBudget) -> Bool? {
    guard !reachable([units]).isEmpty else { return false }
    guard canSearch else { return nil }
    switch best(ChoiceSearch.Wishes(chosen: optional(units)), &budget) {
    case .best: return true
    case .impossible: return false
    case .givenUp: return nil
    }
  }
}
