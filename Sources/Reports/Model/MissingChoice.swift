package import Checking
import Domain

/// A valid combination of units that misses a KSB, and the learner who makes it in words.
package struct MissingChoice: Sendable, Hashable {
  /// The choice.
  package let choice: Counterexample
  /// The learner, and what such a learner does to a KSB: `A learner who takes U9 from group B never
  /// meets`.
  package let subject: String

  /// The choices that a guarantee names, one for each pathway that has one.
  static func all(
    in guarantee: CoverageGuarantee?, of structure: SubmissionStructure?
  ) -> [MissingChoice] {
    guard let structure, let guarantee else { return [] }
    return guarantee.pathways.compactMap { answer in
      guard let units = answer.counterexample else { return nil }
      let words = ChoiceWording(structure: structure.combined, pathway: answer.pathway)
      return MissingChoice(
        choice: Counterexample(
          pathway: answer.pathway, units: units.map { structure.combined.units[$0].code }),
        subject: words.subject(taking: units))
    }
  }
}
