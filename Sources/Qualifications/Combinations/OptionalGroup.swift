/// The optional units of one group on a pathway, and the best choices among them.
struct OptionalGroup: Sendable {
  /// The units, by their place among the optional ones.
  let units: [Int]
  /// The group's own tallies first, then those of the learner as a whole.
  let grid: TallyGrid
  /// The group's own tallies.
  let own: TallyGrid
  /// The tallies of the learner as a whole.
  let learner: TallyGrid

  init(units: [Int], own: [Tally], learner: TallyGrid) {
    self.units = units
    self.learner = learner
    self.own = TallyGrid(own)
    grid = TallyGrid(own + learner.tallies)
  }

  /// For each value of the learner's tallies, the best choice that keeps to the group's own rules.
  ///
  /// Nil when there are too many values to tell apart.
  ///
  /// - Parameters:
  ///   - chosen: Units that are in every choice.
  ///   - left: Units that are in none.
  /// - Returns: The choices, the best first.
  func choices(with chosen: UnitSet, without left: UnitSet) -> ChoiceTable? {
    guard let count = grid.count else { return nil }
    var start = (number: 0, choice: PartialChoice())
    for unit in units where chosen.contains(unit) {
      guard let next = grid.adding(unit, to: start.number) else {
        return .impossible
      }
      start = (next, start.choice.with(unit))
    }
    var best = [PartialChoice?](repeating: nil, count: count)
    best[start.number] = start.choice
    for unit in units where !chosen.contains(unit) && !left.contains(unit) {
      add(unit, to: &best)
    }
    return ChoiceTable(byLearner(best), on: learner)
  }

  /// Lets every choice so far take one unit more, where that is better than what was known.
  ///
  /// From the largest sums down, so that no choice takes the unit twice.
  private func add(_ unit: Int, to best: inout [PartialChoice?]) {
    for number in best.indices.reversed() {
      guard let choice = best[number], let next = grid.adding(unit, to: number), next != number
      else { continue }
      let more = choice.with(unit)
      if best[next].map({ more.isBetter(than: $0) }) ?? true { best[next] = more }
    }
  }

  /// The best choices that keep to the group's own rules, by the learner's tallies alone.
  private func byLearner(_ best: [PartialChoice?]) -> BestChoices {
    var found = BestChoices(upTo: learner.count ?? 0)
    guard let size = own.count else { return found }
    for (number, choice) in best.enumerated() {
      guard let choice, own.isEnough(number % size) else { continue }
      found.offer(choice, at: number / size)
    }
    return found
  }
}
