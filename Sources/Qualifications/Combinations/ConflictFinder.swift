/// Finds the fewest constraints that no choice of units can keep to: what to tell the user.
struct ConflictFinder {
  let index: StructureIndex
  let pathway: String?
  let steps: Int

  /// Constraints none of which can be spared; nil when a search was given up on the way.
  func conflict() -> [CombinationConstraint]? {
    let all = index.constraints(on: pathway)
    // A rule that is impossible by itself is the plainest thing to say.
    for case .rule(let rule) in all where isImpossible([.rule(rule)]) { return [.rule(rule)] }
    guard isImpossible(all) else { return nil }
    return shrunk(all)
  }

  /// Takes away whatever is not needed for the contradiction: large parts first, then one by one.
  private func shrunk(_ constraints: [CombinationConstraint]) -> [CombinationConstraint] {
    var kept = constraints
    var size = max(1, kept.count / 2)
    while true {
      var start = 0
      while start < kept.count {
        let end = min(start + size, kept.count)
        let rest = Array(kept[..<start] + kept[end...])
        if isImpossible(rest) { kept = rest } else { start = end }
      }
      if size == 1 { return kept }
      size /= 2
    }
  }

  private func isImpossible(_ constraints: [CombinationConstraint]) -> Bool {
    guard let problem = ChoiceProblem(index, on: pathway, keeping: Set(constraints)) else {
      return false
    }
    var search = ChoiceSearch(problem, steps: steps)
    guard case .impossible = search.best() else { return false }
    return true
  }
}
