/// Answers, exactly, what every valid combination of units has in common.
///
/// Answers are remembered, so that KSBs that the same units cover cost as much as one.
package struct CombinationAnalysis: Sendable {
  let index: StructureIndex
  let steps: Int
  private var budget: WorkBudget
  /// Pathways that do not differ are analysed once.
  private var analyses: [Int: PathwayAnalysis] = [:]
  private var likenesses: [PathwayLikeness: Int] = [:]
  private var numbers: [String?: Int] = [:]
  var coverages: [CoverageQuestion: LearnerCoverage] = [:]

  /// Prepares the analysis of a structure.
  ///
  /// - Parameters:
  ///   - structure: The units and rules.
  ///   - steps: How many steps of a search one question may take before it is given up.
  package init(_ structure: QualificationStructure, steps: Int) {
    self.init(structure, steps: steps, budget: WorkBudget())
  }

  init(_ structure: QualificationStructure, steps: Int, budget: WorkBudget) {
    index = StructureIndex(structure)
    self.steps = steps
    self.budget = budget
  }

  /// Whether every valid combination contains one of the units at these places.
  ///
  /// - Parameters:
  ///   - units: The places of the units that cover a KSB.
  ///   - pathways: The pathways whose learners count; nil for all of them.
  /// - Returns: The answer, with a counter-example for each pathway that has one.
  package mutating func guarantee(
    of units: Set<Int>, on pathways: [String?]? = nil
  ) -> CoverageGuarantee {
    let answers = (pathways ?? index.pathways).compactMap { pathway in
      ask(pathway) { analysis, budget in
        var answer = analysis.guarantee(of: units, &budget)
        answer?.pathway = pathway
        return answer
      }
    }
    return CoverageGuarantee(answers)
  }

  /// The fewest constraints that no choice on a pathway can keep to all at once.
  ///
  /// Nil when the pathway has a valid combination, or when the search was given up.
  package mutating func conflict(on pathway: String?) -> [CombinationConstraint]? {
    guard ask(pathway, { $0.isPossible(&$1) }) == false else { return nil }
    budget.beginQuestion()
    var finder = ConflictFinder(index: index, pathway: pathway, steps: steps, budget: budget)
    defer { budget = finder.budget }
    return finder.conflict()
  }

  /// Whether some valid combination on a pathway contains the unit at a place; nil when given up.
  package mutating func canTake(_ unit: Int, on pathway: String?) -> Bool? {
    ask(pathway) { $0.canTake(unit, &$1) }
  }

  /// The smallest valid combination on a pathway, as the places of its units.
  ///
  /// Nil when there is none or the search was given up.
  package mutating func smallestChoice(on pathway: String?) -> [Int]? {
    ask(pathway) { analysis, budget in
      guard case .best(let choice) = analysis.best(&budget) else { return nil }
      return analysis.places(of: choice)
    }
  }

  /// The analysis of the same structure with a unit made mandatory wherever it can be taken.
  package func making(mandatory unit: Int) -> CombinationAnalysis {
    var structure = index.structure
    guard structure.units.indices.contains(unit) else { return self }
    for place in structure.units[unit].places.indices {
      structure.units[unit].places[place].standing = .mandatory
    }
    return CombinationAnalysis(structure, steps: steps, budget: budget)
  }

  /// Asks a question about a pathway.
  mutating func ask<Answer>(
    _ pathway: String?, _ question: (inout PathwayAnalysis, inout WorkBudget) -> Answer
  ) -> Answer {
    let number = number(of: pathway)
    budget.beginQuestion()
    var analysis =
      analyses.removeValue(forKey: number)
      ?? PathwayAnalysis(index, on: pathway, steps: steps, &budget)
    defer { analyses[number] = analysis }
    return question(&analysis, &budget)
  }

  /// A number that pathways share whose combinations are the same.
  private mutating func number(of pathway: String?) -> Int {
    if let known = numbers[pathway] { return known }
    let likeness = PathwayLikeness(of: pathway, in: index)
    let number = likenesses[likeness] ?? likenesses.count
    likenesses[likeness] = number
    numbers[pathway] = number
    return number
  }
}

/// All that the combinations of a pathway depend on.
private struct PathwayLikeness: Hashable {
  private struct Place: Hashable {
    var standing: Unit.Standing
    var group: String?
  }

  private let places: [Place?]
  private let rules: [CombinationRule]

  init(of pathway: String?, in index: StructureIndex) {
    places = index.places(on: pathway).map { place in
      place.map { Place(standing: $0.standing, group: $0.group) }
    }
    rules = index.structure.rules.filter { $0.applies(on: pathway) }.map { rule in
      var rule = rule
      rule.pathway = nil
      return rule
    }
  }
}

extension CoverageGuarantee {
  /// Sums up the answers of the pathways that have a valid combination.
  init(_ answers: [OnPathway]) {
    let guarantees = Set(answers.map(\.guarantee))
    if answers.isEmpty {
      self.init(guarantee: .unknown, reason: Self.nothingValid)
    } else if guarantees.contains(.unknown) {
      self.init(guarantee: .unknown, pathways: answers, reason: Self.givenUp)
    } else {
      self.init(
        guarantee: guarantees.count == 1 ? guarantees.first ?? .unknown : .sometimes,
        pathways: answers)
    }
  }

  static let nothingValid = "no combination of units is valid"
  static let givenUp = "the search through the choices of units was given up at its limit"
}
