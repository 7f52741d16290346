/// The optional units of one group on a pathway, and the best choices among them.
struct OptionalGroup: Sendable {
  /// The units, by their place among the optional ones.
  let units: [Int]
  /// The group's own tallies first, then those of the learner as a whole.
  let grid: TallyGrid
  /// How many of the tallies are the group's own.
  let ownTallies: Int
  /// The tallies of the learner as a whole.
  let learner: TallyGrid

  init(units: [Int], own: [Tally], learner: TallyGrid) {
    self.units = units
    self.learner = learner
    ownTallies = own.count
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
        return ChoiceTable([:], on: learner)
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

  private func byLearner(_ best: [PartialChoice?]) -> [Int: PartialChoice] {
    let own = TallyGrid(Array(grid.tallies.prefix(ownTallies)))
    guard let size = own.count else { return [:] }
    var found: [Int: PartialChoice] = [:]
    for (number, choice) in best.enumerated() {
      guard let choice, own.isEnough(number % size) else { continue }
      let key = number / size
      if found[key].map({ choice.isBetter(than: $0) }) ?? true { found[key] = choice }
    }
    return found
  }
}
