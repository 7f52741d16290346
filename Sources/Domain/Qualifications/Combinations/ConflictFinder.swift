/// Finds the fewest constraints that no choice of units can keep to: what to tell the user.
struct ConflictFinder {
  let index: StructureIndex
  let pathway: String?
  let steps: Int
  var budget: WorkBudget

  /// Constraints none of which can be spared; nil when it could not be shown that they conflict.
  ///
  /// Where the work runs out on the way, some of them may be more than is needed.
  mutating func conflict() -> [CombinationConstraint]? {
    let all = index.constraints(on: pathway)
    let places = index.places(on: pathway)
    // A rule that is impossible by itself is the plainest thing to say.
    for case .rule(let rule) in all where isImpossible([.rule(rule)], places) {
      return [.rule(rule)]
    }
    guard isImpossible(all, places) else { return nil }
    return shrunk(all, places)
  }

  /// Takes away whatever is not needed for the contradiction: large parts first, then one by one.
  private mutating func shrunk(
    _ constraints: [CombinationConstraint], _ places: [Unit.Place?]
  ) -> [CombinationConstraint] {
    var kept = constraints
    var size = max(1, kept.count / 2)
    while true {
      var start = 0
      while start < kept.count {
        let end = min(start + size, kept.count)
        let rest = Array(kept[..<start] + kept[end...])
        if isImpossible(rest, places) { kept = rest } else { start = end }
        if budget.share == 0 { return kept }
      }
      if size == 1 { return kept }
      size /= 2
    }
  }

  private mutating func isImpossible(
    _ constraints: [CombinationConstraint], _ places: [Unit.Place?]
  ) -> Bool {
    let rules = constraints.count {
      if case .rule = $0 { true } else { false }
    }
    guard budget.spend(8 * (constraints.count + places.count * (rules + 4))),
      let problem = ChoiceProblem(index, places: places, keeping: constraints)
    else { return false }
    var search = ChoiceSearch(problem, steps: steps)
    guard case .impossible = search.best(ChoiceSearch.Wishes(), &budget) else { return false }
    return true
  }
}
