import Recognition
import Standards
import Submissions

extension Rule {
  /// S113: the sheet names a different standard than the one given.
  static let otherStandard = Rule(
    code: "S113", name: "other-standard", severity: .mustFix, stage: .standard,
    needs: [.standardGiven],
    clause: "One mapping sheet belongs to one standard.",
    summary: "The sheet names no standard but the one that was given.",
    rationale: """
      A sheet made for another standard has the same codes with other statements. Compared with \
      the wrong standard it can look complete and be worth nothing.
      """,
    bad: Example("A1: KSB mapping for ST0001, checked against ST0002"),
    good: Example("A1: KSB mapping for ST0002, checked against ST0002"),
    fix: "Check the sheet against the standard that it names, or correct the reference in it.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let given = submission.standards.filter(\.isGiven).map(\.standard.reference)
    for named in submission.otherStandards {
      findings.report(
        .other(named.reference, given: given), at: named.location,
        standard: given.count == 1 ? given.first : nil)
    }
  }
}

extension String {
  fileprivate static func other(_ reference: String, given: [String]) -> String {
    "The sheet names the standard \(reference), but it was checked against \(Wording.list(given))."
  }
}
