import Standards
import Submissions

extension Rule {
  /// S106: the occupation is regulated by statute.
  static let statutoryRegulator = Rule(
    code: "S106", name: "statutory-regulator", severity: .note, stage: .standard,
    clause: "Approvals criteria: statutory regulated occupations.",
    summary: "The occupation is not one that a statutory body regulates.",
    rationale: """
      For a regulated occupation the applicant must hold the statutory body’s recognition before \
      applying, and must give its number. The mapping sheet has no place for that.
      """,
    bad: Example("a standard whose occupation a statutory body regulates"),
    good: Example("a standard whose occupation is not regulated"),
    fix: "Have the body’s recognition number at hand when you apply.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      guard let body = mapping.standard.regulatedBody else { continue }
      findings.report(
        .regulated(mapping.standard.title, by: body), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func regulated(_ title: String, by body: String) -> String {
    """
    The occupation \(Wording.quoted(title)) is regulated by \(body), whose recognition number \
    the application needs.
    """
  }
}
