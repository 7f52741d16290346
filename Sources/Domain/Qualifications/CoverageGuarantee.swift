/// Whether every valid combination of units contains one that covers a KSB, and if not, which does not.
package struct CoverageGuarantee: Sendable, Hashable {
  /// The answer for one pathway.
  package struct OnPathway: Sendable, Hashable {
    /// The pathway; nil for the nameless one.
    package var pathway: String?
    /// The answer.
    package var guarantee: Guarantee
    /// The smallest valid combination without a covering unit; nil when there is none.
    ///
    /// Ties go by the order of the units. It holds the places of the units in the structure,
    /// mandatory ones included.
    package var counterexample: [Int]?

    /// Creates an answer.
    package init(pathway: String?, guarantee: Guarantee, counterexample: [Int]? = nil) {
      self.pathway = pathway
      self.guarantee = guarantee
      self.counterexample = counterexample
    }
  }

  /// The answer over all pathways that count and that have a valid combination.
  package var guarantee: Guarantee

  /// The answers pathway by pathway; those without any valid combination are left out.
  package var pathways: [OnPathway]

  /// Why the answer is `unknown`, as a clause; nil when it is known.
  package var reason: String?

  /// Whether the search for the answer was given up on some pathway.
  package var isGivenUp: Bool { pathways.contains { $0.guarantee == .unknown } }

  /// Creates an answer.
  package init(guarantee: Guarantee, pathways: [OnPathway] = [], reason: String? = nil) {
    self.guarantee = guarantee
    self.pathways = pathways
    self.reason = reason
  }

  /// The pathway with the smallest counter-example, ties by the order of units, then of pathways.
  package var worst: OnPathway? {
    pathways.filter { $0.counterexample != nil }.min { left, right in
      let (first, second) = (left.counterexample ?? [], right.counterexample ?? [])
      if first.count != second.count { return first.count < second.count }
      return first.lexicographicallyPrecedes(second)
    }
  }
}
