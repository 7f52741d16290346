import Domain
import Recognition

extension Rule {
  /// Q104: declared totals differ from sums.
  static let totalsDisagree = Rule(
    code: "Q104", name: "totals-disagree", severity: .shouldFix, stage: .structure,
    needs: [.structure],
    clause: .reading(
      """
      Ofqual counts 10 hours of total qualification time for a credit, and guided learning \
      as a part of that time; an Award has up to 120 hours, a Certificate 121 to 369 and a \
      Diploma 370 or more.
      """),
    summary: """
      Credits and hours that are stated agree with one another and with what valid combinations of \
      units add up to.
      """,
    rationale: """
      A reviewer adds up the units. A total below the least or above the most that a learner can take \
      shows that one of the two was not kept up to date.
      """,
    bad: Example("Total credits: 120, where the mandatory units alone have 135"),
    good: Example("Total credits: 135"),
    fix: """
      Correct the total, or the unit that is wrong. Where routes through the optional units differ, \
      the guided learning hours of the qualification are those of the shortest.
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
