import Recognition
import Standards
import Submissions

extension Rule {
  /// C103: the reason speaks of neither workplace, safety nor reliability.
  static let rationaleWeak = Rule(
    code: "C103", name: "rationale-weak", severity: .shouldFix, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords],
    clause: """
      Approvals criteria, section 4.1: partial coverage may be accepted, especially where full \
      coverage is more safely and reliably delivered in the workplace.
      """,
    summary:
      "The reason for partial coverage speaks of the workplace, of safety or of reliability.",
    rationale: """
      These are the grounds that the criteria name. Another reason may be accepted, but a reviewer \
      is likely to ask about it.
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
          The reasons for the partial coverage of \(.ksbs) speak of neither the workplace, safety \
          nor reliability.
          """)
    }
  }
}

extension String {
  fileprivate static func weak(_ joined: JoinedClaim) -> String {
    """
    The reason for the partial coverage of \(joined.code) speaks of neither the workplace, safety \
    nor reliability.
    """
  }
}
