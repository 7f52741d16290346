import Domain

extension Rule {
  /// X102: the last day of a suppression is past.
  static let suppressionExpired = Rule(
    code: "X102", name: "suppression-expired", severity: .shouldFix, stage: .decisions,
    needs: [.suppressions, .date],
    clause: .practice("A suppression that was decided for a time is decided anew after it."),
    summary: "No suppression in ksbcheck.yml is past its last day.",
    rationale: """
      A decision that was taken for a time no longer holds after it: what it hid counts again \
      until someone decides anew.
      """,
    bad: Example("{ rule: C101, ksb: B3, reason: Agreed, until: 2024-06-30 }, in July 2024"),
    good: Example("{ rule: C101, ksb: B3, reason: Agreed, until: 2024-06-30 }, in June 2024"),
    fix: "Decide anew and give it a later “until”, or take the suppression out of the file.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for decision in findings.decisions where decision.outcome == .expired {
      let suppression = decision.suppression
      let day = suppression.until.map { " on \($0)" } ?? ""
      findings.report(
        "The suppression of \(suppression.subject) (\(suppression.source)) ended\(day).",
        file: suppression.file)
    }
  }
}
