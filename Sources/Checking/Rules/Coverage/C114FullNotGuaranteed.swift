import Domain
import Recognition

extension Rule {
  /// C114: claimed as full, and some valid combination of units covers it only in part.
  static let fullNotGuaranteed = Rule(
    code: "C114", name: "full-not-guaranteed", severity: .mustFix,
    severityExceptions:
      "a note with a reason that speaks of the workplace, safety or reliability, should-fix with another",
    stage: .coverage, needs: [.structure, .validCombinations],
    clause: .reading(
      """
      The criteria of cycle 1 ask that every combination leads to competence in an \
      occupation: what is claimed in full is what every learner gets.
      """,
      of: .criteria, "every possible combination of units or pathways"),
    summary: "What is claimed as full is full for every learner, whichever units they take.",
    rationale: """
      A KSB is covered as far as the learner with the least of it is taught it. Full coverage in an \
      optional unit is partial coverage for whoever takes another.
      """,
    bad: Example(
      "K7: U01 (mandatory) partial, U08 (optional) full, where U09 may be taken instead"),
    good: Example("K7: U01 (mandatory) full"),
    fix: """
      Cover the KSB fully in a unit that every learner takes, or in every unit of the choice, if \
      their content does; else claim it as partial and say why.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    for joined in submission.claims where joined.claim.coverage == .full {
      guard let learners = joined.claim.learners, learners.guaranteed == .partial,
        let choice = learners.partial
      else { continue }
      let words = ChoiceWording(structure: structure.combined, pathway: choice.pathway)
      let learner = words.learner(taking: choice.units)
      let severity = severity(of: joined.claim)
      findings.report(
        "\(learner) gets only a part of \(joined.code), which is claimed as full.",
        about: joined, at: joined.claim.location, severity: severity,
        counterexample: Counterexample(choice, of: structure.combined),
        group: FindingGroup(
          "\(choice.pathway ?? "") \(choice.units) \(severity)",
          "\(learner) gets only a part of \(.ksbs), which are claimed as full."))
    }
  }

  private static func severity(of claim: KSBClaim) -> Severity {
    guard let rationale = claim.rationale else { return .mustFix }
    return SoundReason.isGiven(in: rationale) ? .note : .shouldFix
  }
}

extension Counterexample {
  /// A choice by the codes of its units.
  init(_ choice: LearnerCoverage.Choice, of structure: QualificationStructure, failed: [Int] = []) {
    self.init(
      pathway: choice.pathway, units: choice.units.map { structure.units[$0].code },
      failed: failed.map { structure.units[$0].code })
  }
}
