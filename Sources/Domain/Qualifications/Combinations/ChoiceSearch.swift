/// Finds the best valid choice of a problem's optional units, exactly.
///
/// Without bars and requirements, sums over groups give it at once. Where that choice breaks a bar
/// or a requirement, or holds what it must not, the search goes on in two branches: with the unit in
/// question, and without it.
struct ChoiceSearch: Sendable {
  /// What a question comes to.
  enum Outcome: Sendable {
    /// The best choice.
    case best(PartialChoice)
    /// No choice is valid.
    case impossible
    /// The search was given up.
    case givenUp
  }

  /// What is asked of a choice beside being valid.
  struct Wishes: Sendable {
    /// Units that must be in it.
    var chosen = UnitSet()
    /// What it must not hold.
    var avoided = Avoidance()
    /// Sets of units of each of which it must hold one.
    var needed: [UnitSet] = []
  }

  let problem: ChoiceProblem
  private let steps: Int
  private let tree: GroupTree
  private var tables: [TableKey: ChoiceTable] = [:]
  /// How many entries the tables have.
  private var remembered = 0

  private struct TableKey: Hashable {
    var node: Int
    var chosen: UnitSet
    var left: UnitSet
  }

  private struct Branch {
    var chosen: UnitSet
    var left: UnitSet
    var best: PartialChoice
  }

  /// So many entries of tables are remembered at most: some tens of megabytes.
  private static let mostEntries = 1 << 18

  init(_ problem: ChoiceProblem, steps: Int) {
    self.problem = problem
    self.steps = steps
    tree = GroupTree(problem.groups)
  }

  /// The valid choice with the fewest units, and of those the one that comes first.
  ///
  /// - Parameters:
  ///   - wishes: What is asked of it.
  ///   - budget: The work that may be done.
  /// - Returns: The choice, or that there is none, or that the search was given up.
  mutating func best(_ wishes: Wishes, _ budget: inout WorkBudget) -> Outcome {
    if problem.isImpossible { return .impossible }
    var open: [Branch] = []
    var known: PartialChoice?
    var taken = 0
    let chosen = problem.links.forcedIn.union(wishes.chosen)
    let left = problem.links.forcedOut.union(wishes.avoided.units)
    let nothing = UnitSet()
    guard
      explore(nothing, nothing, adding: chosen, leaving: left, wishes, &open, &budget)
    else { return .givenUp }
    while let branch = open.popLast() {
      taken += 1
      guard taken <= steps else { return .givenUp }
      if let known, !branch.best.isBetter(than: known) { continue }
      guard let unit = unitInQuestion(branch, wishes) else {
        known = branch.best
        continue
      }
      let first = open.count
      let one = nothing.with(unit)
      guard
        explore(
          branch.chosen, branch.left, adding: one, leaving: nothing, wishes, &open, &budget),
        explore(
          branch.chosen, branch.left, adding: nothing, leaving: one, wishes, &open, &budget)
      else { return .givenUp }
      // The better branch is looked at first, so that the other is soon cut off.
      if open.count == first + 2, open[first].best.isBetter(than: open[first + 1].best) {
        open.swapAt(first, first + 1)
      }
    }
    return known.map { .best($0) } ?? .impossible
  }

  /// Adds a branch to those that are open, unless it leads nowhere; false when it is too much work.
  private mutating func explore(
    _ chosen: UnitSet, _ left: UnitSet, adding: UnitSet, leaving: UnitSet, _ wishes: Wishes,
    _ open: inout [Branch], _ budget: inout WorkBudget
  ) -> Bool {
    let sets = wishes.avoided.sets.count + wishes.needed.count
    guard budget.spend(Self.branchWork + 40 * (sets + tree.nodes.count)) else { return false }
    var settled = SettledUnits(chosen: chosen, left: left)
    guard settled.settle(adding: adding, leaving: leaving, problem.links, wishes) else {
      return true
    }
    switch relaxed(settled, &budget) {
    case .best(let choice):
      open.append(Branch(chosen: settled.chosen, left: settled.left, best: choice))
    case .impossible: break
    case .givenUp: return false
    }
    return true
  }

  /// What a branch takes at least.
  private static let branchWork = 500

  /// Whether a choice is valid.
  func isValid(_ choice: UnitSet) -> Bool {
    let links = problem.links
    guard !problem.isImpossible, links.forcedIn.isSubset(of: choice),
      links.forcedOut.intersection(choice).isEmpty, links.unitInQuestion(of: choice) == nil
    else { return false }
    return problem.learner.isMet(by: choice.elements)
      && problem.groups.allSatisfy { group in
        group.own.isMet(by: choice.intersection(group.units).elements)
      }
  }

  /// The unit to branch on, when the best choice of a branch is not what is sought.
  private func unitInQuestion(_ branch: Branch, _ wishes: Wishes) -> Int? {
    let choice = branch.best.units
    if let unit = problem.links.unitInQuestion(of: choice) { return unit }
    for set in wishes.avoided.sets where set.isSubset(of: choice) {
      return set.subtracting(branch.chosen).first
    }
    for set in wishes.needed where set.intersection(choice).isEmpty {
      return set.subtracting(branch.left).first
    }
    return nil
  }

  // MARK: Rules of combination

  /// The best choice that keeps to the rules, whatever it does to bars and requirements.
  private mutating func relaxed(
    _ settled: SettledUnits, _ budget: inout WorkBudget
  ) -> Outcome {
    guard problem.learner.count != nil else { return .givenUp }
    var (left, right) = (ChoiceTable.empty, ChoiceTable.empty)
    switch tree.nodes.last {
    case nil: break
    case .group:
      guard let only = table(of: tree.nodes.count - 1, settled, &budget) else { return .givenUp }
      left = only
    case .pair(let first, let second):
      guard let one = table(of: first, settled, &budget) else { return .givenUp }
      if one.entries.isEmpty { return .impossible }
      guard let other = table(of: second, settled, &budget) else { return .givenUp }
      (left, right) = (one, other)
    }
    return left.best(with: right, on: problem.learner, &budget)
  }

  private mutating func table(
    of node: Int, _ settled: SettledUnits, _ budget: inout WorkBudget
  ) -> ChoiceTable? {
    let members = tree.units[node]
    let key = TableKey(
      node: node, chosen: settled.chosen.intersection(members),
      left: settled.left.intersection(members))
    if let known = tables[key] { return known }
    let made: ChoiceTable?
    switch tree.nodes[node] {
    case .group(let group):
      made = problem.groups[group].choices(with: key.chosen, without: key.left, &budget)
    case .pair(let first, let second):
      guard let one = table(of: first, settled, &budget) else { return nil }
      guard !one.entries.isEmpty else {
        made = .impossible
        break
      }
      made = table(of: second, settled, &budget).flatMap {
        one.joined(with: $0, on: problem.learner, &budget)
      }
    }
    guard let made else { return nil }
    remembered += made.entries.count + 1
    if remembered > Self.mostEntries {
      tables.removeAll()
      remembered = made.entries.count + 1
    }
    tables[key] = made
    return made
  }
}
