/// What the valid combinations of one pathway have in common.
struct PathwayAnalysis: Sendable {
  /// What a unit of the structure is on the pathway.
  enum Standing: Sendable {
    case mandatory, absent
    /// The place among the optional units.
    case optional(Int)
  }

  /// What each unit is.
  private let standings: [Standing]
  /// Nil when there are more optional units than can be told apart, or no work could be done.
  private var search: ChoiceSearch?
  /// The best choices that avoid something.
  private var bestAvoiding: [Avoidance: ChoiceSearch.Outcome] = [:]
  /// What no valid choice can avoid.
  private var unavoidable: [Avoidance] = []
  /// Valid choices that were found: often one of them answers the next question.
  private var found: [UnitSet] = []
  private var takeable: [Int: Bool] = [:]

  init(
    _ index: StructureIndex, on pathway: String?, steps: Int, _ budget: inout WorkBudget
  ) {
    let places = index.places(on: pathway)
    var optional = 0
    standings = places.map { place in
      guard let place else { return .absent }
      if place.standing == .mandatory { return .mandatory }
      optional += 1
      return .optional(optional - 1)
    }
    guard budget.spend(Self.workOfAPair * index.setupWork) else { return }
    let problem = ChoiceProblem(
      index, places: places, keeping: index.constraints(on: pathway))
    search = problem.map { ChoiceSearch($0, steps: steps) }
  }

  /// Reading a bar or a rule takes as long as looking at a few sums.
  private static let workOfAPair = 8

  /// What a unit of the structure is on the pathway; absent where there is no such unit.
  func standing(of unit: Int) -> Standing {
    standings.indices.contains(unit) ? standings[unit] : .absent
  }

  /// Those of some units that are optional, by their place among the optional ones.
  func optional(_ units: Set<Int>) -> UnitSet {
    guard search != nil else { return UnitSet() }
    return UnitSet(
      units.compactMap { if case .optional(let place) = standing(of: $0) { place } else { nil } })
  }

  /// Whether every learner takes one of some units.
  func isMandatory(oneOf units: Set<Int>) -> Bool {
    units.contains { if case .mandatory = standing(of: $0) { true } else { false } }
  }

  /// Whether the pathway's combinations can be searched at all.
  var canSearch: Bool { search != nil }

  /// A choice of optional units as places in the structure, mandatory ones included.
  func places(of choice: PartialChoice) -> [Int] {
    search?.problem.places(of: choice.units) ?? []
  }

  // MARK: Questions

  /// The smallest valid choice.
  mutating func best(_ budget: inout WorkBudget) -> ChoiceSearch.Outcome {
    best(avoiding: Avoidance(), &budget).outcome
  }

  /// The smallest valid choice that avoids something.
  ///
  /// Only what the best choice does not avoid by itself is asked for, again and again until it
  /// avoids all: it is then the best of those that do. Questions that come to asking for the same
  /// are answered by the same search.
  ///
  /// - Parameters:
  ///   - avoidance: What the choice must not hold.
  ///   - budget: The work that may be done.
  /// - Returns: The choice; where there is none, also a part of the avoidance that is to blame.
  mutating func best(
    avoiding avoidance: Avoidance, _ budget: inout WorkBudget
  ) -> (outcome: ChoiceSearch.Outcome, blame: Avoidance) {
    let work = 10 * (avoidance.sets.count + 1)
    guard budget.spend(work * (unavoidable.count + 1)) else { return (.givenUp, Avoidance()) }
    if let known = unavoidable.first(where: { avoidance.includes($0) }) {
      return (.impossible, known)
    }
    var asked = Avoidance()
    while true {
      guard budget.spend(work) else { return (.givenUp, asked) }
      let outcome = best(avoidingExactly: asked, &budget)
      guard case .best(let choice) = outcome, let more = avoidance.broken(by: choice.units) else {
        return (outcome, asked)
      }
      asked.formUnion(more)
    }
  }

  private mutating func best(
    avoidingExactly avoidance: Avoidance, _ budget: inout WorkBudget
  ) -> ChoiceSearch.Outcome {
    if let known = bestAvoiding[avoidance] { return known }
    let outcome = best(ChoiceSearch.Wishes(avoided: avoidance), &budget)
    switch outcome {
    case .best: bestAvoiding[avoidance] = outcome
    case .impossible: unavoidable.append(avoidance)
    // Another question may have more work left.
    case .givenUp: break
    }
    return outcome
  }

  /// The smallest valid choice that is as asked for.
  mutating func best(
    _ wishes: ChoiceSearch.Wishes, _ budget: inout WorkBudget
  ) -> ChoiceSearch.Outcome {
    guard let outcome = search?.best(wishes, &budget) else { return .givenUp }
    if case .best(let choice) = outcome, found.count < Self.mostFound {
      found.append(choice.units)
    }
    return outcome
  }

  private static let mostFound = 512

  /// Whether a valid choice contains a unit; nil when given up.
  mutating func canTake(_ unit: Int, _ budget: inout WorkBudget) -> Bool? {
    switch standing(of: unit) {
    case .absent: return false
    case .mandatory: return isPossible(&budget)
    case .optional(let place): return search == nil ? nil : canChoose(place, &budget)
    }
  }

  /// Whether there is a valid choice; nil when given up.
  mutating func isPossible(_ budget: inout WorkBudget) -> Bool? {
    switch best(&budget) {
    case .best: true
    case .impossible: false
    case .givenUp: nil
    }
  }

  /// Whether a valid choice contains one of some optional units; nil when given up.
  mutating func canChoose(oneOf units: UnitSet, _ budget: inout WorkBudget) -> Bool? {
    if found.contains(where: { !$0.intersection(units).isEmpty }) { return true }
    var isCertain = true
    for unit in units.elements {
      switch canChoose(unit, &budget) {
      case true?: return true
      case false?: continue
      case nil: isCertain = false
      }
    }
    return isCertain ? false : nil
  }

  private mutating func canChoose(_ unit: Int, _ budget: inout WorkBudget) -> Bool? {
    if let known = takeable[unit] { return known }
    if found.contains(where: { $0.contains(unit) }) { return true }
    if let valid = found.last?.with(unit), search?.isValid(valid) ?? false {
      found.append(valid)
      return true
    }
    switch best(ChoiceSearch.Wishes(chosen: UnitSet().with(unit)), &budget) {
    case .best: takeable[unit] = true
    case .impossible: takeable[unit] = false
    case .givenUp: return nil
    }
    return takeable[unit]
  }
}
