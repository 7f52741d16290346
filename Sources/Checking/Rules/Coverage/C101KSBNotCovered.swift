import Domain
import Recognition

extension Rule {
  /// C101: the sheet says that a KSB is not covered.
  static let ksbNotCovered = Rule(
    code: "C101", name: "ksb-not-covered", severity: .mustFix, stage: .coverage,
    needs: [.placeForCoverage, .coverageInWords],
    clause: .source(
      .recognitionPage, "all KSBs in the occupational standard to be covered",
      says: "The page gives this as section 4.1 of the criteria."),
    summary: "No KSB is stated to be not covered.",
    rationale: """
      All KSBs of the standard are expected to be covered. A gap found after the application is \
      sent in costs a round of resubmission.
      """,
    bad: Example("B3: None"),
    good: Example("B3: Full, Units: U02 Working with others"),
    fix: """
      Cover the KSB in a unit and say which, or claim partial coverage with a reason if part of it \
      is taught.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for joined in submission.claims
    where joined.claim.coverage == .none && !joined.claim.namesUnitsAllTheSame {
      findings.report(
        .notCovered(joined), about: joined, at: joined.claim.location,
        group: "\(.ksbs) are not covered.")
    }
  }
}

extension KSBClaim {
  /// Whether units are named for the KSB: which of the two is meant is M109's question.
  fileprivate var namesUnitsAllTheSame: Bool {
    entries.contains { Contradiction(in: $0, isInMatrix: false, marksAreColours: false) != nil }
  }
}

extension String {
  fileprivate static func notCovered(_ joined: ClaimContext) -> String {
    "\(joined.code) is not covered: \(Wording.quoted(joined.claim.ksb.statement))."
  }
}
