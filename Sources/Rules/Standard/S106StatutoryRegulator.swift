import Cycles
import Standards
import Submissions

extension Rule {
  /// S106: the occupation is regulated by statute.
  static let statutoryRegulator = Rule(
    code: "S106", name: "statutory-regulator", severity: .note, stage: .standard,
    clause: "Approvals criteria: statutory regulated occupations, as published for cycle 2.",
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
      let standard = mapping.standard
      let known = PublishedCycles.known.regulated.occupation(standard.reference.uppercased())
      if let known {
        findings.report(
          .regulated(standard.title, by: "\(known.body) (\(known.abbreviation))"),
          standard: mapping.reference)
      } else if let body = standard.regulatedBody {
        findings.report(
          .unpublished(standard.title, body), standard: mapping.reference,
          help: "Ask the regulator’s team whether that body’s recognition is needed.")
      }
    }
  }
}

extension String {
  fileprivate static func regulated(_ title: String, by body: String) -> String {
    """
    The occupation \(Wording.quoted(title)) is regulated by the \(body), whose recognition number \
    the application needs.
    """
  }

  /// A record may name a body that keeps a register of its own without any statute.
  fileprivate static func unpublished(_ title: String, _ body: String) -> String {
    """
    The standard’s record names \(Wording.quoted(body)) as the regulator of \
    \(Wording.quoted(title)), which is none of the occupations published as regulated by statute.
    """
  }
}
