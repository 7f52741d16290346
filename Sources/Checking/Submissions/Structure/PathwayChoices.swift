package import Domain

/// A pathway, and whether its learners have a legal choice of units.
package struct PathwayChoices: Sendable, Hashable {
  /// The pathway; nil for the nameless one.
  package var pathway: String?
  /// The smallest legal choice, as places of units, mandatory ones included; nil when there is
  /// none, or when the search was given up.
  package var smallest: [Int]?
  /// The fewest constraints that no choice can keep to; nil when there is a legal choice, or when
  /// the search was given up.
  package var conflict: [CombinationConstraint]?

  /// Creates a pathway's choices.
  package init(pathway: String?, smallest: [Int]?, conflict: [CombinationConstraint]?) {
    self.pathway = pathway
    self.smallest = smallest
    self.conflict = conflict
  }
}
