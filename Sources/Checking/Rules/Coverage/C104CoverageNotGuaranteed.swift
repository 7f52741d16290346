import Domain
import Recognition

extension Rule {
  /// C104: some valid combination of units misses a KSB.
  static let coverageNotGuaranteed = Rule(
    code: "C104", name: "coverage-not-guaranteed", severity: .mustFix, stage: .coverage,
    needs: [.structure, .validCombinations],
    clause: .reading(
      """
      The criteria of cycle 1 ask that every combination leads to competence in an \
      occupation: a KSB that some combination misses is not covered.
      """,
      of: .criteria, "every possible combination of units or pathways"),
    summary: "Every valid combination of units contains a unit that covers the KSB.",
    rationale: """
      A KSB that is taught in optional units alone is covered only if no learner can get round them. \
      One choice of units that misses it is enough for the qualification to be turned down.
      """,
    bad: Example("K7, Units: U08, where U09 may be taken instead"),
    good: Example("K7, Units: U08 and U09, one of which every learner takes"),
    fix: """
      Cover the KSB in a unit that every learner takes, or in more of the units to choose from, if \
      their content does; or change the rules of combination.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    for joined in submission.claims where joined.claim.isCovered {
      guard let guarantee = joined.claim.guarantee, guarantee.guarantee != .always,
        let worst = guarantee.worst, let choice = worst.counterexample
      else { continue }
      // Where it is not said which learners a standard is for, C115 says so for all of its KSBs.
      if guarantee.guarantee == .sometimes, let place = joined.place,
        submission.served.isUndivided(place)
      {
        continue
      }
      let units = structure.combined.units
      let words = ChoiceWording(structure: structure.combined, pathway: worst.pathway)
      findings.report(
        guarantee.guarantee == .never
          ? .never(joined, words, choice) : "\(words.subject(taking: choice)) \(joined.code).",
        about: joined, at: joined.claim.location,
        counterexample: Counterexample(
          pathway: worst.pathway, units: choice.map { units[$0].code }),
        group: FindingGroup(
          "\(worst.pathway ?? "") \(choice)", "\(words.subject(taking: choice)) \(.ksbs)."))
    }
  }
}

extension String {
  fileprivate static func never(
    _ joined: ClaimContext, _ words: ChoiceWording, _ choice: [Int]
  ) -> String {
    guard words.hasChoice else { return "\(words.subject(taking: choice)) \(joined.code)." }
    let learner = words.learner(taking: choice)
    return """
      No choice of units ever meets \(joined.code): for one, \
      \(learner.prefix(1).lowercased())\(learner.dropFirst()) does not.
      """
  }
}
