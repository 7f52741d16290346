/// Finds the fewest units that a learner has to fail to lose what is guaranteed of a KSB.
///
/// Candidates are the smallest sets of units that hit every core found so far: a core is a set of
/// units one of which has to be failed, since no valid choice gets round the sufficient sets that it
/// is made of. A candidate that leaves some choice without a sufficient set is the answer; else the
/// sets that no choice gets round are the next core.
struct CompensationSearch {
  /// What the question comes to.
  enum Outcome {
    /// The combination, and the units of it that are failed, as places in the structure.
    case lost(choice: [Int], failed: [Int])
    /// Whatever is failed, something is left.
    case kept
    /// The search was given up.
    case givenUp
  }

  let units: [Unit]
  /// The credits that may be failed.
  let limit: Amount
  /// The sets of units each of which suffices, as far as the pathway has them.
  let sets: [Set<Int>]

  private typealias Core = Set<Int>

  /// The answer for a pathway.
  func answer(_ pathway: inout PathwayAnalysis, _ budget: inout WorkBudget) -> Outcome {
    guard pathway.canSearch else { return .givenUp }
    var cores: [Core] = []
    while true {
      var hitting = SmallestHittingSet(units: units, limit: limit, cores: cores)
      guard let failed = hitting.find(&budget) else { return hitting.isGivenUp ? .givenUp : .kept }
      let rest = sets.filter { $0.isDisjoint(with: failed) }
      if let always = rest.first(where: { pathway.optional($0).isEmpty }) {
        cores.append(always.filter(canBeFailed))
        continue
      }
      let parts = rest.map { pathway.optional($0) }
      let (outcome, blame) = pathway.best(avoiding: Avoidance(parts), &budget)
      switch outcome {
      case .best(let choice):
        return .lost(choice: pathway.places(of: choice), failed: failed)
      case .givenUp: return .givenUp
      case .impossible:
        let blamed = blame.units.elements.map { UnitSet().with($0) } + blame.sets
        let core = blamed.reduce(into: Core()) { core, part in
          guard let index = parts.firstIndex(where: { $0.isSubset(of: part) }) else { return }
          core.formUnion(rest[index].filter(canBeFailed))
        }
        cores.append(core)
      }
    }
  }

  /// Whether a unit can be among those failed; one whose credits are not known is not.
  private func canBeFailed(_ unit: Int) -> Bool {
    guard units.indices.contains(unit), !units[unit].mustBePassed,
      let credits = units[unit].credits
    else { return false }
    return credits <= limit
  }
}

/// Finds the smallest set of units that has one of every core, within a limit of credits; of those
/// the one that comes first.
private struct SmallestHittingSet {
  let units: [Unit]
  let limit: Amount
  let cores: [Set<Int>]
  /// The last unit of each core.
  private let last: [Int]
  private(set) var isGivenUp = false

  init(units: [Unit], limit: Amount, cores: [Set<Int>]) {
    self.units = units
    self.limit = limit
    self.cores = cores
    last = cores.map { $0.max() ?? -1 }
  }

  /// The set in order; nil when there is none, or when the search was given up.
  mutating func find(_ budget: inout WorkBudget) -> [Int]? {
    guard !cores.contains([]) else { return nil }
    let universe = cores.reduce(Set<Int>()) { $0.union($1) }.sorted()
    for size in 0...max(0, cores.count) {
      let found = extend([], size: size, from: universe[...], cost: 0, &budget)
      if found != nil || isGivenUp { return found }
    }
    return nil
  }

  /// Completes a set to a size with units out of those that come after it.
  private mutating func extend(
    _ set: [Int], size: Int, from universe: ArraySlice<Int>, cost: Int,
    _ budget: inout WorkBudget
  ) -> [Int]? {
    guard budget.spend(20 * (cores.count + 1)) else {
      isGivenUp = true
      return nil
    }
    let open = cores.indices.filter { cores[$0].isDisjoint(with: set) }
    if set.count == size { return open.isEmpty ? set : nil }
    for (index, unit) in zip(universe.indices, universe) {
      let credits = cost + (units[unit].credits?.hundredths ?? 0)
      guard credits <= limit.hundredths else { continue }
      let rest = universe[(index + 1)...]
      let found = extend(set + [unit], size: size, from: rest, cost: credits, &budget)
      if found != nil || isGivenUp { return found }
      // Beyond the last unit of an open core nothing can hit it any more.
      if open.contains(where: { last[$0] <= unit }) { return nil }
    }
    return nil
  }
}
