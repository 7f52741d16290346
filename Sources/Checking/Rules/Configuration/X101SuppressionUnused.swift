import Domain

extension Rule {
  /// X101: a suppression matches no finding.
  static let suppressionUnused = Rule(
    code: "X101", name: "suppression-unused", severity: .shouldFix, stage: .decisions,
    needs: [.suppressions],
    clause: .practice("A suppression is kept only while there is something to suppress."),
    summary: "Every suppression in ksbcheck.yml matches a finding.",
    rationale: """
      A suppression that meets nothing is either mistyped, so that its finding still counts, or \
      out of date, and would hide the next fault of its kind.
      """,
    bad: Example("{ rule: C101, ksb: B3, reason: Agreed }, and B3 is covered"),
    good: Example("{ rule: C101, ksb: B3, reason: Agreed }, and B3 is not covered"),
    fix: "Take the suppression out of the file, or correct its rule, KSB, standard or unit.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for decision in findings.decisions where decision.outcome == .unused {
      let suppression = decision.suppression
      findings.report(
        "The suppression of \(suppression.subject) (\(suppression.source)) matches no finding.",
        file: suppression.file)
    }
    for decision in findings.decisions where decision.outcome == .unsigned {
      let suppression = decision.suppression
      findings.report(
        """
        The suppression of \(suppression.subject) (\(suppression.source)) names nobody who decided, \
        so that it does not hold for what must be fixed.
        """,
        file: suppression.file, help: "Add “by” to the suppression: who decided.")
    }
  }
}
