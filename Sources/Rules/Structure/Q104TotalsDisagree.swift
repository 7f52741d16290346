import Qualifications
import Recognition
import Submissions

extension Rule {
  /// Q104: declared totals differ from sums.
  static let totalsDisagree = Rule(
    code: "Q104", name: "totals-disagree", severity: .shouldFix, stage: .structure,
    needs: [.structure],
    clause: "Structure of the qualification: approval rests on which units learners take.",
    summary: "Totals that are stated agree with what the units add up to.",
    rationale: """
      A reviewer adds up the units. A total that differs shows that one of the two was not kept up to \
      date.
      """,
    bad: Example("Total credits: 120, where the mandatory units alone have 135"),
    good: Example("Total credits: 135"),
    fix: """
      Correct the total, or the unit that is wrong.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure, structure.recognised.qualifications.isEmpty else {
      return
    }
    let totals = TotalsCheck(structure: structure, qualification: submission.qualification)
    for disagreement in totals.disagreements() {
      findings.report(
        disagreement.message, at: disagreement.location, file: structure.file)
    }
  }
}
