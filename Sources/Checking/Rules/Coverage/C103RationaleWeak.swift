import Domain
import Recognition

extension Rule {
  /// C103: the reason does not say that the workplace is safer or more reliable.
  static let rationaleWeak = Rule(
    code: "C103", name: "rationale-weak", severity: .shouldFix, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords],
    clause: .reading(
      "A reason says why full coverage is safer or more reliable in the workplace.",
      of: .recognitionPage,
      "especially if full coverage is safer and more reliable in the workplace"),
    summary: """
      The reason for partial coverage says that full coverage is safer or more reliable in the \
      workplace.
      """,
    rationale: """
      This is the ground that is named for accepting partial coverage. That a reason mentions an \
      employer, a placement or a risk does not say it; a reviewer is likely to ask.
      """,
    bad: Example("K9: Partial, Rationale: Not enough teaching hours."),
    good: Example("K9: Partial, Rationale: Live isolation is only safe in the workplace."),
    fix: """
      Say why the rest of the KSB is more safely or reliably learnt in the workplace, or cover it \
      fully.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims where joined.claim.coverage == .partial {
      guard let rationale = joined.claim.rationale, !SoundReason.isGiven(in: rationale) else {
        continue
      }
      findings.report(
        .weak(joined), about: joined, at: joined.claim.rationaleCell?.location, quoted: rationale,
        group: """
          The reasons for the partial coverage of \(.ksbs) do not say that full coverage is safer or \
          more reliable in the workplace.
          """)
    }
  }
}

extension String {
  fileprivate static func weak(_ joined: ClaimContext) -> String {
    """
    The reason for the partial coverage of \(joined.code) does not say that full coverage is safer \
    or more reliable in the workplace.
    """
  }
}
