/// The optional units of one group on a pathway, and the best choices among them.
struct OptionalGroup: Sendable {
  /// The units, by their place among the optional ones.
  let units: UnitSet
  /// The units, those together that are all barred with one another.
  private let cliques: [[Int]]
  /// The group's own tallies first, then those of the learner as a whole.
  let grid: TallyGrid
  /// The group's own tallies.
  let own: TallyGrid
  /// The tallies of the learner as a whole.
  let learner: TallyGrid
  /// What each optional unit costs; nil where the fewest units are sought.
  private let costs: [Int]?

  init(cliques: [[Int]], own: [Tally], learner: TallyGrid, costs: [Int]? = nil) {
    self.cliques = cliques
    self.costs = costs
    units = UnitSet(cliques.flatMap { $0 })
    self.learner = learner
    self.own = TallyGrid(own)
    grid = TallyGrid(own + learner.tallies)
  }

  /// For each value of the learner's tallies, the best choice that keeps to the group's own rules.
  ///
  /// Of units that are barred with one another no choice holds two, unless both are in every choice.
  /// Nil when there are too many values to tell apart, or too much work.
  ///
  /// - Parameters:
  ///   - chosen: Units that are in every choice.
  ///   - left: Units that are in none.
  ///   - budget: The work that may be done.
  /// - Returns: The choices, the best first.
  func choices(
    with chosen: UnitSet, without left: UnitSet, _ budget: inout WorkBudget
  ) -> ChoiceTable? {
    let settled = chosen.union(left)
    guard let count = grid.count, budget.spend(count * (1 + units.subtracting(settled).count))
    else { return nil }
    var start = (number: 0, choice: PartialChoice())
    for unit in units.intersection(chosen).elements {
      guard let next = grid.adding(unit, to: start.number) else {
        return .impossible
      }
      start = (next, start.choice.with(unit, cost: cost(of: unit)))
    }
    var best = [PartialChoice?](repeating: nil, count: count)
    best[start.number] = start.choice
    for clique in cliques {
      let open = clique.filter { !settled.contains($0) }
      if open.count == 1, let unit = open.first { add(unit, to: &best) }
      if open.count > 1 { addOne(of: open, to: &best) }
    }
    return ChoiceTable(byLearner(best), on: learner)
  }

  /// Lets every choice so far take one unit more, where that is better than what was known.
  ///
  /// From the largest sums down, so that no choice takes the unit twice.
  private func add(_ unit: Int, to best: inout [PartialChoice?]) {
    let cost = cost(of: unit)
    for number in best.indices.reversed() {
      guard let choice = best[number], let next = grid.adding(unit, to: number),
        next != number || cost < 0
      else { continue }
      let more = choice.with(unit, cost: cost)
      if best[next].map({ more.isBetter(than: $0) }) ?? true { best[next] = more }
    }
  }

  /// Lets every choice so far take one of some units, where that is better than what was known.
  private func addOne(of units: [Int], to best: inout [PartialChoice?]) {
    let before = best
    for (number, choice) in before.enumerated() {
      guard let choice else { continue }
      for unit in units {
        let cost = cost(of: unit)
        guard let next = grid.adding(unit, to: number), next != number || cost < 0 else { continue }
        let more = choice.with(unit, cost: cost)
        if best[next].map({ more.isBetter(than: $0) }) ?? true { best[next] = more }
      }
    }
  }

  private func cost(of unit: Int) -> Int { costs.map { $0[unit] } ?? 1 }

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
