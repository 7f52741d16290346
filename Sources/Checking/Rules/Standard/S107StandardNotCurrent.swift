import Domain

extension Rule {
  /// S107: this version is retired, or the standard is withdrawn or in development.
  static let standardNotCurrent = Rule(
    code: "S107", name: "standard-not-current", severity: .shouldFix, stage: .standard,
    clause: .source(
      .cycle4Page, "HTQs align to approved occupational standards",
      says: "Standards that are retired, withdrawn or in development are not approved ones."),
    summary: "The standard is published and in use.",
    rationale: """
      Only approved standards count. A version is retired when the next one replaces it, so that the \
      mapping may only need to be brought up to date; a standard that is withdrawn or in development \
      cannot be aligned to at all.
      """,
    bad: Example("Status: Retired"),
    good: Example("Status: Approved for delivery"),
    fix: """
      Check the standard’s status with the regulator; map to an approved standard, or contact the \
      regulator’s team first.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      let standard = mapping.standard
      guard let status = standard.status, standard.isOutOfUse else { continue }
      if standard.isRetired {
        findings.report(.retired(standard), standard: mapping.reference, help: .laterVersion)
      } else {
        findings.report(.notInUse(standard.reference, status), standard: mapping.reference)
      }
    }
  }
}

extension String {
  fileprivate static func retired(_ standard: OccupationalStandard) -> String {
    let version = standard.version.map { "Version \($0) of \(standard.reference)" }
    return """
      \(version ?? "This version of \(standard.reference)") is retired: look for a later version, or \
      for the standard that replaced it.
      """
  }

  fileprivate static let laterVersion = """
    Get the record of the latest version, add it with “ksbcheck standard add”, and see with \
    “ksbcheck check --against” which rows of the mapping still hold.
    """

  fileprivate static func notInUse(_ reference: String, _ status: String) -> String {
    """
    The standard \(reference) is not approved for use: its status is \(Wording.quoted(status)).
    """
  }
}
