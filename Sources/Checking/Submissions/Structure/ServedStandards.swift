package import Domain

/// Which learners are led to which of the claimed standards.
package struct ServedStandards: Sendable, Hashable {
  /// The learners who are led to a standard.
  package struct Learners: Sendable, Hashable {
    /// The standard, as its place among those claimed.
    package var standard: Int
    /// The pathways all of whose learners are led to it.
    package var pathways: [String]
    /// The smallest valid combination that leads to it; nil where whole pathways do.
    package var choice: LearnerCoverage.Choice?
  }

  /// Standards that are claimed for the same learners, some of whom are not led to all of them, and
  /// which learners are led to each.
  package var undivided: [[Learners]] = []

  /// A pathway that leads to none of some standards, or has a valid combination that does not.
  package struct Unserved: Sendable, Hashable {
    /// The pathway, and the smallest such combination.
    package var choice: UnservedChoice
    /// The standards, as their places among those claimed.
    package var standards: [Int]
  }

  /// What leads to none of the standards that are claimed for its learners.
  package var unserved: [Unserved] = []

  /// Pathways that no claim names, where every claim names one.
  package var unclaimed: [String] = []

  /// Creates an answer that finds fault with nothing.
  package init() {}

  /// Whether it is not said which learners a standard is for, so that what they miss of it is no
  /// fault of its own.
  package func isUndivided(_ standard: Int) -> Bool {
    undivided.contains { $0.contains { $0.standard == standard } }
  }
}
