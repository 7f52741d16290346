/// Finds the best legal choice of a problem's optional units, exactly.
///
/// Without bars and requirements, sums over groups give it at once. Where that choice breaks a bar
/// or a requirement, the search goes on in two branches: with the unit in question, and without it.
struct ChoiceSearch: Sendable {
  /// What a question comes to.
  enum Outcome: Sendable {
    /// The best choice.
    case best(PartialChoice)
    /// No choice is legal.
    case impossible
    /// The search was given up.
    case givenUp
  }

  let problem: ChoiceProblem
  private let steps: Int
  /// The units of each group.
  private let masks: [UnitSet]
  private var tables: [TableKey: ChoiceTable] = [:]

  private struct TableKey: Hashable {
    var group: Int
    var chosen: UnitSet
    var left: UnitSet
  }

  private struct Branch {
    var chosen: UnitSet
    var left: UnitSet
    var best: PartialChoice
  }

  /// The steps are few enough to remember the tables of each.
  private static let mostTables = 1 << 14

  init(_ problem: ChoiceProblem, steps: Int) {
    self.problem = problem
    self.steps = steps
    masks = problem.groups.map { group in
      group.units.reduce(into: UnitSet()) { $0.insert($1) }
    }
  }

  /// The legal choice with the fewest units, and of those the one that comes first.
  ///
  /// - Parameters:
  ///   - chosen: Units that must be in it.
  ///   - left: Units that must not.
  /// - Returns: The choice, or that there is none, or that the search was given up.
  mutating func best(with chosen: UnitSet = UnitSet(), without left: UnitSet = UnitSet()) -> Outcome
  {
    if problem.isImpossible { return .impossible }
    var open: [Branch] = []
    var known: PartialChoice?
    var taken = 0
    let start = (problem.forcedIn.union(chosen), problem.forcedOut.union(left))
    guard explore(start.0, start.1, &open) else { return .givenUp }
    while let branch = open.popLast() {
      taken += 1
      if taken > steps { return .givenUp }
      if let known, !branch.best.isBetter(than: known) { continue }
      guard let unit = brokenLink(in: branch.best.units) else {
        known = branch.best
        continue
      }
      var with = branch.chosen
      with.insert(unit)
      var without = branch.left
      without.insert(unit)
      let first = open.count
      guard explore(with, branch.left, &open), explore(branch.chosen, without, &open) else {
        return .givenUp
      }
      // The better branch is looked at first, so that the other is soon cut off.
      if open.count == first + 2, open[first].best.isBetter(than: open[first + 1].best) {
        open.swapAt(first, first + 1)
      }
    }
    return known.map { .best($0) } ?? .impossible
  }

  /// Adds a branch to those that are open, unless it leads nowhere; false when it is too large.
  private mutating func explore(
    _ chosen: UnitSet, _ left: UnitSet, _ open: inout [Branch]
  ) -> Bool {
    guard let (chosen, left) = closed(chosen, left) else { return true }
    switch relaxed(chosen, left) {
    case .best(let choice): open.append(Branch(chosen: chosen, left: left, best: choice))
    case .impossible: break
    case .givenUp: return false
    }
    return true
  }

  /// Whether a choice is legal.
  func isLegal(_ choice: UnitSet) -> Bool {
    guard !problem.isImpossible, problem.forcedIn.intersection(choice) == problem.forcedIn,
      problem.forcedOut.intersection(choice).isEmpty, brokenLink(in: choice) == nil
    else { return false }
    return problem.learner.isMet(by: choice.elements)
      && problem.groups.indices.allSatisfy { index in
        problem.groups[index].own.isMet(by: choice.intersection(masks[index]).elements)
      }
  }

  // MARK: Bars and requirements

  /// A unit of a choice that breaks a bar or a requirement; nil when the choice keeps to all.
  private func brokenLink(in choice: UnitSet) -> Int? {
    choice.elements.first { unit in
      problem.barred[unit].contains { choice.contains($0) }
        || problem.required[unit].contains { !choice.contains($0) }
    }
  }

  /// What choosing some units and leaving others brings with it; nil when they contradict.
  private func closed(_ chosen: UnitSet, _ left: UnitSet) -> (UnitSet, UnitSet)? {
    var (chosen, left) = (chosen, left)
    guard chosen.intersection(left).isEmpty else { return nil }
    var waiting = chosen.elements.map { ($0, true) } + left.elements.map { ($0, false) }
    while let (unit, isChosen) = waiting.popLast() {
      for other in isChosen ? problem.required[unit] : [] where !chosen.contains(other) {
        if left.contains(other) { return nil }
        chosen.insert(other)
        waiting.append((other, true))
      }
      for other in isChosen ? problem.barred[unit] : problem.requiring[unit]
      where !left.contains(other) {
        if chosen.contains(other) { return nil }
        left.insert(other)
        waiting.append((other, false))
      }
    }
    return (chosen, left)
  }

  // MARK: Rules of combination

  /// The best choice that keeps to the rules, whatever it does to bars and requirements.
  private mutating func relaxed(_ chosen: UnitSet, _ left: UnitSet) -> Outcome {
    guard problem.learner.count != nil else { return .givenUp }
    var sums = ChoiceTable.empty
    for index in problem.groups.indices {
      guard let table = table(of: index, chosen, left) else { return .givenUp }
      if table.entries.count > 1, sums.entries.count > Self.mostPairs / table.entries.count {
        return .givenUp
      }
      sums = sums.joined(with: table, on: problem.learner)
      if sums.entries.isEmpty { return .impossible }
    }
    return sums.best(on: problem.learner).map { .best($0) } ?? .impossible
  }

  /// So many pairs of sums are tried at most for one group.
  private static let mostPairs = 1 << 22

  private mutating func table(
    of index: Int, _ chosen: UnitSet, _ left: UnitSet
  ) -> ChoiceTable? {
    let members = masks[index]
    let key = TableKey(
      group: index, chosen: chosen.intersection(members), left: left.intersection(members))
    if let known = tables[key] { return known }
    guard let table = problem.groups[index].choices(with: key.chosen, without: key.left) else {
      return nil
    }
    if tables.count >= Self.mostTables { tables.removeAll() }
    tables[key] = table
    return table
  }
}
