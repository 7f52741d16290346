extension Rule {
  /// S101: no standard was given, so the sheet's own list was checked.
  static let standardNotGiven = Rule(
    code: "S101", name: "standard-not-given", severity: .note, stage: .standard,
    clause: .reading(
      "Coverage is judged by the standard’s own list of KSBs, not by the sheet’s.",
      of: .recognitionPage, "all KSBs in the occupational standard to be covered"),
    summary: "The occupational standard is given, so that the sheet is compared with it.",
    rationale: """
      Without the standard only the sheet itself can be checked. A KSB that was left out at the \
      end of its list, or a statement of an older version, goes unseen.
      """,
    bad: Example("ksbcheck check mapping.xlsx"),
    good: Example("ksbcheck check mapping.xlsx --standard standard.json"),
    fix: "Give the standard with --standard, as a file or as a reference in your library.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where !mapping.isGiven {
      findings.report(.notGiven(mapping.claims.count), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func notGiven(_ ksbs: Int) -> String {
    """
    No standard was given, so the sheet was checked against its own list of \
    \(Wording.count(ksbs, "KSB")).
    """
  }
}
