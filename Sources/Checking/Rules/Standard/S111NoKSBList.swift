import Domain

extension Rule {
  /// S111: the standard's record carries no KSB lists.
  static let noKSBList = Rule(
    code: "S111", name: "no-ksb-list", severity: .shouldFix, stage: .standard,
    clause: .reading(
      "Coverage is judged by the standard’s own list of KSBs, not by the sheet’s.",
      of: .recognitionPage, "all KSBs in the occupational standard to be covered"),
    summary: "The standard’s record lists its KSBs.",
    rationale: """
      Older records hold the KSBs as running text alone. The sheet is checked against its own list \
      then, so a KSB that was left out at the end of its list goes unseen.
      """,
    bad: Example("a record without lists of knowledge, skills and behaviours"),
    good: Example("a record with the lists “knowledges”, “skills” and “behaviours”"),
    fix: "Compare the sheet’s list of KSBs with the published standard by eye.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.isGiven && mapping.source == .sheet {
      findings.report(
        .noList(mapping.standard.reference, mapping.claims.count), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func noList(_ reference: String, _ ksbs: Int) -> String {
    """
    The record of the standard \(reference) carries no list of KSBs, so the sheet was checked \
    against its own list of \(Wording.count(ksbs, "KSB")).
    """
  }
}
