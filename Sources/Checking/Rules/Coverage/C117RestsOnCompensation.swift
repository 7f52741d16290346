import Domain
import Recognition

extension Rule {
  /// C117: guaranteed only if a unit is passed that a learner may fail.
  static let restsOnCompensation = Rule(
    code: "C117", name: "rests-on-compensation", severity: .note, stage: .coverage,
    needs: [.structure, .validCombinations],
    clause: .reading("What a learner has failed does not show that a KSB is met."),
    summary: "No KSB is lost when a learner fails as much as the structure allows.",
    rationale: """
      Where the award may be given with units failed, a learner can hold it without having shown \
      what those units alone cover. That is normal, and a reviewer may ask about it.
      """,
    bad: Example("K7 in U02 alone, where 15 credits may be failed"),
    good: Example("K7 in U02, which must be passed"),
    fix: """
      Nothing needs doing; a unit that every learner must pass is marked so under “Must be passed” \
      in the structure.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    for joined in submission.claims where joined.claim.isCovered {
      guard let loss = joined.claim.learners?.loss else { continue }
      let words = ChoiceWording(structure: structure.combined, pathway: loss.choice.pathway)
      let failed = Wording.list(loss.failed.map { structure.combined.units[$0].code })
      let passed = Set(loss.choice.units).subtracting(loss.failed)
      let keepsSome = joined.claim.taught.contains { $0.unit.map(passed.contains) ?? false }
      findings.report(
        "\(words.learner(taking: loss.choice.units)) and fails \(failed) may be given the award "
          + "without \(keepsSome ? "full" : "any") coverage of \(joined.code).",
        about: joined, at: joined.claim.location,
        counterexample: Counterexample(
          loss.choice, of: structure.combined, failed: loss.failed))
    }
  }
}
