import Domain
import Recognition

extension Rule {
  /// C110: partial coverage with a sound reason.
  static let partialAccepted = Rule(
    code: "C110", name: "partial-accepted", severity: .note, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords],
    clause: .reading(
      """
      A reason that full coverage is safer or more reliable in the workplace is of the \
      kind that is accepted.
      """,
      of: .recognitionPage,
      "especially if full coverage is safer and more reliable in the workplace"),
    summary: "No KSB is left to the reviewer to accept as partially covered.",
    rationale: """
      A reason that full coverage is safer or more reliable in the workplace is of the kind that is \
      accepted, but a person must judge whether it holds.
      """,
    bad: Example("K9: Partial, Rationale: Live isolation is only safe in the workplace."),
    good: Example("K9: Full"),
    fix: "Nothing needs doing; the reviewer confirms the reason.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims where joined.claim.coverage == .partial {
      guard let rationale = joined.claim.rationale, SoundReason.isGiven(in: rationale) else {
        continue
      }
      findings.report(
        .accepted(joined), about: joined, at: joined.claim.rationaleCell?.location,
        quoted: rationale,
        group: "\(.ksbs) are partially covered for reasons that a reviewer is to confirm.")
    }
  }
}

extension String {
  fileprivate static func accepted(_ joined: ClaimContext) -> String {
    "\(joined.code) is partially covered for a reason that a reviewer is to confirm."
  }
}
