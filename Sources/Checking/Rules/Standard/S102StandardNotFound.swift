extension Rule {
  /// S102: a standard was named, and no file or library holds it.
  static let standardNotFound = Rule(
    code: "S102", name: "standard-not-found", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: .practice(
      "A mapping is checked against the standard that was asked for, or not at all."),
    summary: "Every standard that is named is found.",
    rationale: """
      Checking against anything but the standard that was asked for would give a verdict that \
      means nothing.
      """,
    bad: Example("--standard ST9999, which no file and no library holds"),
    good: Example("--standard ST9999.json, a file that holds the standard"),
    fix: """
      Check the reference and the version. Records come from the public standards API: save the \
      standard’s as a JSON file, and give that with --standard, or add it to your library with \
      “ksbcheck standard add”; --standards says which folder that is. For an occupation that has no \
      standard, get in touch with the regulator’s team: one may be developed with employers.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for case .standardNotFound(let reference, let searched, let hint) in submission.faults {
      findings.report(.notFound(reference, searched: searched, hint: hint), standard: reference)
    }
  }
}

extension String {
  fileprivate static func notFound(
    _ reference: String, searched: [String], hint: String?
  ) -> String {
    let place =
      searched.isEmpty
      ? ", and there was nowhere to look for it"
      : " in \(Wording.list(searched, joinedBy: "or"))"
    return """
      The standard \(reference) was not found\(place)\(hint.map { "; \($0)" } ?? ""); records come \
      from the public standards API: save the standard’s and give it with --standard, or add it with \
      “ksbcheck standard add”.
      """
  }
}
