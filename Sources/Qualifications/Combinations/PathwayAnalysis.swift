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
  private var smallest: ChoiceSearch.Outcome?
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
  mutating func best() -> ChoiceSearch.Outcome {
    if let smallest { return smallest }
    let outcome = best(with: UnitSet(), without: UnitSet())
    smallest = outcome
    return outcome
  }

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
    switch best(with: UnitSet(), without: covering) {
    case .impossible: return answer(.always)
    case .givenUp: return answer(.unknown)
    case .best(let choice):
      let places = search?.problem.places(of: choice.units)
      return answer(reach(covering), counterexample: places)
    }
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
    var chosen = UnitSet()
    chosen.insert(unit)
    let answer: Bool? =
      switch best(with: chosen, without: UnitSet()) {
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
