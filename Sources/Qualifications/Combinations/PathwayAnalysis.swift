/// What the legal choices of one pathway have in common.
struct PathwayAnalysis: Sendable {
  private let pathway: String?
  /// The units that every learner takes.
  private let mandatory: Set<Int>
  /// The places of the optional units in the structure; empty when there are too many.
  private let optional: [Int: Int]
  /// Nil when there are more optional units than can be told apart.
  private var search: ChoiceSearch?
  private var answers: [UnitSet: CoverageGuarantee.OnPathway?] = [:]
  /// The best choices without some units.
  private var bestWithout: [UnitSet: ChoiceSearch.Outcome] = [:]
  /// Legal choices that were found: often one of them answers the next question.
  private var found: [UnitSet] = []
  private var takeable: [Int: Bool?] = [:]

  init(_ index: StructureIndex, on pathway: String?, steps: Int) {
    self.pathway = pathway
    let places = index.structure.units.map { $0.place(on: pathway) }
    mandatory = Set(places.indices.filter { places[$0]?.standing == .mandatory })
    let problem = ChoiceProblem(
      index, on: pathway, keeping: Set(index.constraints(on: pathway)))
    optional = Dictionary(
      uniqueKeysWithValues: (problem?.optional ?? []).enumerated().map { ($1, $0) })
    search = problem.map { ChoiceSearch($0, steps: steps) }
  }

  /// The smallest legal choice.
  mutating func best() -> ChoiceSearch.Outcome { best(without: UnitSet()) }

  /// The smallest legal choice, as places in the structure.
  var smallestChoice: [Int]? {
    mutating get {
      guard case .best(let choice) = best() else { return nil }
      return search?.problem.places(of: choice.units)
    }
  }

  /// Whether a legal choice contains a unit; nil when given up.
  mutating func canTake(_ unit: Int) -> Bool? {
    if mandatory.contains(unit) {
      switch best() {
      case .best: return true
      case .impossible: return false
      case .givenUp: return nil
      }
    }
    guard search != nil else { return nil }
    return optional[unit].map { canChoose($0) } ?? false
  }

  /// Whether every legal choice contains one of some units; nil when there is no legal choice.
  mutating func guarantee(of units: Set<Int>) -> CoverageGuarantee.OnPathway? {
    if case .impossible = best() { return nil }
    if !mandatory.isDisjoint(with: units) { return answer(.always) }
    guard search != nil else { return answer(.unknown) }
    let covering = units.compactMap { optional[$0] }.reduce(into: UnitSet()) { $0.insert($1) }
    if let known = answers[covering] { return known }
    let new = decide(covering)
    answers[covering] = new
    return new
  }

  // MARK: Questions to the search

  private mutating func decide(_ covering: UnitSet) -> CoverageGuarantee.OnPathway {
    switch bestAvoiding(covering) {
    case .impossible: return answer(.always)
    case .givenUp: return answer(.unknown)
    case .best(let choice):
      let places = search?.problem.places(of: choice.units)
      return answer(reach(covering), counterexample: places)
    }
  }

  /// The best choice without any of some units.
  ///
  /// Only those that the best choice takes are forbidden, again and again until it takes none: it
  /// is then the best without the others as well. Questions about other units that come to
  /// forbidding the same few are answered by the same search.
  private mutating func bestAvoiding(_ units: UnitSet) -> ChoiceSearch.Outcome {
    var left = UnitSet()
    while true {
      let outcome = best(without: left)
      guard case .best(let choice) = outcome else { return outcome }
      let taken = choice.units.intersection(units)
      if taken.isEmpty { return outcome }
      left.formUnion(taken)
    }
  }

  private mutating func best(without left: UnitSet) -> ChoiceSearch.Outcome {
    if let known = bestWithout[left] { return known }
    let outcome = best(with: UnitSet(), without: left)
    bestWithout[left] = outcome
    return outcome
  }

  /// Whether some legal choice contains one of the units, given that some does not.
  private mutating func reach(_ covering: UnitSet) -> Guarantee {
    if found.contains(where: { !$0.intersection(covering).isEmpty }) { return .sometimes }
    var isCertain = true
    for unit in covering.elements {
      switch canChoose(unit) {
      case true?: return .sometimes
      case false?: continue
      case nil: isCertain = false
      }
    }
    return isCertain ? .never : .unknown
  }

  private mutating func canChoose(_ unit: Int) -> Bool? {
    if let known = takeable[unit] { return known }
    if found.contains(where: { $0.contains(unit) }) { return true }
    if let legal = found.last?.with(unit), search?.isLegal(legal) ?? false {
      found.append(legal)
      return true
    }
    let answer: Bool? =
      switch best(with: UnitSet().with(unit), without: UnitSet()) {
      case .best: true
      case .impossible: false
      case .givenUp: nil
      }
    takeable[unit] = answer
    return answer
  }

  private mutating func best(with chosen: UnitSet, without left: UnitSet) -> ChoiceSearch.Outcome {
    guard let outcome = search?.best(with: chosen, without: left) else { return .givenUp }
    if case .best(let choice) = outcome { found.append(choice.units) }
    return outcome
  }

  private func answer(
    _ guarantee: Guarantee, counterexample: [Int]? = nil
  ) -> CoverageGuarantee.OnPathway {
    CoverageGuarantee.OnPathway(
      pathway: pathway, guarantee: guarantee, counterexample: counterexample)
  }
}
