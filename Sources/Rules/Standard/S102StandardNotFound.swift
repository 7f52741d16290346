import Submissions

extension Rule {
  /// S102: a standard was named, and no file or library holds it.
  static let standardNotFound = Rule(
    code: "S102", name: "standard-not-found", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: "A mapping can only be checked against a standard that is there.",
    summary: "Every standard that is named is found.",
    rationale: """
      Checking against anything but the standard that was asked for would give a verdict that \
      means nothing.
      """,
    bad: Example("--standard ST9999, which no file and no library holds"),
    good: Example("--standard ST9999.json, a file that holds the standard"),
    fix: """
      Check the reference and the version, give the standard’s file with --standard, or say with \
      --standards which folder is your library.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for case .standardNotFound(let reference, let searched) in submission.faults {
      findings.report(.notFound(reference, searched: searched), standard: reference)
    }
  }
}

extension String {
  fileprivate static func notFound(_ reference: String, searched: [String]) -> String {
    let place =
      searched.isEmpty
      ? ", and there was nowhere to look for it"
      : " in \(Wording.list(searched, joinedBy: "or"))"
    return """
      The standard \(reference) was not found\(place); check the reference, or give the standard’s \
      file with --standard.
      """
  }
}
