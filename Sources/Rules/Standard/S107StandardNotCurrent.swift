import Standards
import Submissions

extension Rule {
  /// S107: the standard is retired, withdrawn or in development.
  static let standardNotCurrent = Rule(
    code: "S107", name: "standard-not-current", severity: .shouldFix, stage: .standard,
    clause: "Approvals criteria: only published standards.",
    summary: "The standard is published and in use.",
    rationale: """
      Only published standards count. One that is retired or withdrawn has often been replaced by \
      another, and is ground for review or withdrawal of an approval.
      """,
    bad: Example("Status: Retired"),
    good: Example("Status: Approved for delivery"),
    fix: """
      Look the standard up, and map to its current version or to the standard that replaced it; \
      if the status is right, contact the regulator’s team first.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      guard let status = mapping.standard.status, mapping.standard.isOutOfUse else { continue }
      findings.report(
        .notCurrent(mapping.standard.reference, status), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func notCurrent(_ reference: String, _ status: String) -> String {
    "The standard \(reference) is not in use: its status is \(Wording.quoted(status))."
  }
}
