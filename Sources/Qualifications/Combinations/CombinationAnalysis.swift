/// Answers, exactly, what every legal choice of units has in common.
///
/// Answers are remembered, so that KSBs that the same units cover cost as much as one.
public struct CombinationAnalysis: Sendable {
  private let index: StructureIndex
  private let steps: Int
  private var pathways: [String?: PathwayAnalysis] = [:]

  /// Prepares the analysis of a structure.
  ///
  /// - Parameters:
  ///   - structure: The units and rules.
  ///   - steps: How many steps of a search one question may take before it is given up.
  public init(_ structure: QualificationStructure, steps: Int) {
    index = StructureIndex(structure)
    self.steps = steps
  }

  /// Whether every legal choice contains one of the units at these places.
  ///
  /// - Parameters:
  ///   - units: The places of the units that cover a KSB.
  ///   - pathways: The pathways whose learners count; nil for all of them.
  /// - Returns: The answer, with a counter-example for each pathway that has one.
  public mutating func guarantee(
    of units: Set<Int>, on pathways: [String?]? = nil
  ) -> CoverageGuarantee {
    let answers = (pathways ?? index.structure.pathways).compactMap { pathway in
      ask(pathway) { $0.guarantee(of: units) }
    }
    return CoverageGuarantee(answers)
  }

  /// The fewest constraints that no choice on a pathway can keep to all at once.
  ///
  /// Nil when the pathway has a legal choice, or when the search was given up.
  public mutating func conflict(on pathway: String?) -> [CombinationConstraint]? {
    guard case .impossible = ask(pathway, { $0.best() }) else { return nil }
    return ConflictFinder(index: index, pathway: pathway, steps: steps).conflict()
  }

  /// Whether some legal choice on a pathway contains the unit at a place; nil when given up.
  public mutating func canTake(_ unit: Int, on pathway: String?) -> Bool? {
    ask(pathway) { $0.canTake(unit) }
  }

  /// The smallest legal choice on a pathway, as the places of its units.
  ///
  /// Nil when there is none or the search was given up.
  public mutating func smallestChoice(on pathway: String?) -> [Int]? {
    ask(pathway) { $0.smallestChoice }
  }

  /// The analysis of the same structure with a unit made mandatory wherever it can be taken.
  public func making(mandatory unit: Int) -> CombinationAnalysis {
    var structure = index.structure
    guard structure.units.indices.contains(unit) else { return self }
    for place in structure.units[unit].places.indices {
      structure.units[unit].places[place].standing = .mandatory
    }
    return CombinationAnalysis(structure, steps: steps)
  }

  private mutating func ask<Answer>(
    _ pathway: String?, _ question: (inout PathwayAnalysis) -> Answer
  ) -> Answer {
    var analysis =
      pathways.removeValue(forKey: pathway)
      ?? PathwayAnalysis(index, on: pathway, steps: steps)
    defer { pathways[pathway] = analysis }
    return question(&analysis)
  }
}

extension CoverageGuarantee {
  /// Sums up the answers of the pathways that have a legal choice.
  init(_ answers: [OnPathway]) {
    let guarantees = Set(answers.map(\.guarantee))
    if answers.isEmpty {
      self.init(guarantee: .unknown, reason: "no choice of units is legal")
    } else if guarantees.contains(.unknown) {
      self.init(
        guarantee: .unknown, pathways: answers,
        reason: "the search through the choices of units was given up at its limit")
    } else {
      self.init(
        guarantee: guarantees.count == 1 ? guarantees.first ?? .unknown : .sometimes,
        pathways: answers)
    }
  }
}
