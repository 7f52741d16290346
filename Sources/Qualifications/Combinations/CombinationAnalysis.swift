/// Answers, exactly, what every legal choice of units has in common.
public struct CombinationAnalysis: Sendable {
  private let structure: QualificationStructure
  private let steps: Int

  /// Prepares the analysis of a structure.
  ///
  /// - Parameters:
  ///   - structure: The units and rules.
  ///   - steps: How many steps of a search one question may take before it is given up.
  public init(_ structure: QualificationStructure, steps: Int) {
    self.structure = structure
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
    CoverageGuarantee(guarantee: .unknown, reason: "the analysis is not written yet")
  }

  /// The fewest constraints that no choice on a pathway can keep to all at once.
  ///
  /// Nil when the pathway has a legal choice, or when the search was given up.
  public mutating func conflict(on pathway: String?) -> [CombinationConstraint]? { nil }

  /// Whether some legal choice on a pathway contains the unit at a place; nil when given up.
  public mutating func canTake(_ unit: Int, on pathway: String?) -> Bool? { nil }

  /// The smallest legal choice on a pathway, as the places of its units; nil when there is none or
  /// the search was given up.
  public mutating func smallestChoice(on pathway: String?) -> [Int]? { nil }
}
