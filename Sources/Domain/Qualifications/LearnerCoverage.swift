/// What every learner gets of a KSB, whatever units they choose.
package struct LearnerCoverage: Sendable, Hashable {
  /// The answer for one pathway.
  package struct OnPathway: Sendable, Hashable {
    /// The pathway; nil for the nameless one.
    package var pathway: String?
    /// Whether every valid combination has a unit that contributes.
    package var guarantee: Guarantee
    /// The least that any learner of the pathway gets.
    package var guaranteed: CoverageLevel
    /// The smallest valid combination without a contributing unit; nil when there is none.
    ///
    /// Ties go by the order of the units. It holds the places of units, mandatory ones included.
    package var none: [Int]?
    /// The smallest valid combination that holds no sufficient set; nil when there is none.
    ///
    /// Where the answer over all pathways depends on how the sheet is read, one that holds not all
    /// of the units; else one that holds no sufficient set however it is read.
    package var partial: [Int]?

    /// Creates an answer.
    package init(
      pathway: String?, guarantee: Guarantee, guaranteed: CoverageLevel, none: [Int]? = nil,
      partial: [Int]? = nil
    ) {
      self.pathway = pathway
      self.guarantee = guarantee
      self.guaranteed = guaranteed
      self.none = none
      self.partial = partial
    }
  }

  /// A valid combination, as the places of its units, mandatory ones included.
  package struct Choice: Sendable, Hashable {
    /// The pathway; nil for the nameless one.
    package var pathway: String?
    /// The units, in order.
    package var units: [Int]

    /// Creates a choice.
    package init(pathway: String?, units: [Int]) {
      self.pathway = pathway
      self.units = units
    }
  }

  /// A valid combination, and the units of it that a learner fails so that the KSB is lost.
  package struct Loss: Sendable, Hashable {
    /// The combination.
    package var choice: Choice
    /// The fewest units that have to be failed, ties by the order of units; places in order.
    package var failed: [Int]

    /// Creates a loss.
    package init(choice: Choice, failed: [Int]) {
      self.choice = choice
      self.failed = failed
    }
  }

  /// Whether every valid combination on all pathways has a contributing unit.
  package var guarantee: Guarantee

  /// The least that any learner gets.
  package var guaranteed: CoverageLevel

  /// The answers pathway by pathway; those without any valid combination are left out.
  package var pathways: [OnPathway]

  /// How the KSB falls below what is guaranteed when as much is failed as may be; nil when it
  /// cannot, or nothing is guaranteed.
  package var loss: Loss?

  /// Whether it could not be found out what failing units loses.
  package var isLossUndecided: Bool

  /// Why an answer is `unknown`, as a clause; nil when all is known.
  package var reason: String?

  /// Whether a search for an answer was given up on some pathway.
  package var isGivenUp: Bool {
    isLossUndecided
      || pathways.contains { $0.guarantee == .unknown || $0.guaranteed == .unknown }
  }

  /// Creates an answer.
  package init(
    guarantee: Guarantee, guaranteed: CoverageLevel, pathways: [OnPathway] = [],
    loss: Loss? = nil, isLossUndecided: Bool = false, reason: String? = nil
  ) {
    self.guarantee = guarantee
    self.guaranteed = guaranteed
    self.pathways = pathways
    self.loss = loss
    self.isLossUndecided = isLossUndecided
    self.reason = reason
  }

  /// The smallest valid combination without a contributing unit, ties by the order of units, then
  /// of pathways.
  package var none: Choice? { smallest(\.none) }

  /// The smallest valid combination that holds no sufficient set, ties likewise.
  package var partial: Choice? { smallest(\.partial) }

  private func smallest(_ units: KeyPath<OnPathway, [Int]?>) -> Choice? {
    pathways.compactMap { answer in
      answer[keyPath: units].map { Choice(pathway: answer.pathway, units: $0) }
    }
    .min { $0.units.isSmallerChoice(than: $1.units) }
  }
}

extension [Int] {
  /// Whether this one of two choices has fewer units, or as many and comes first.
  func isSmallerChoice(than other: [Int]) -> Bool {
    count == other.count ? lexicographicallyPrecedes(other) : count < other.count
  }
}
