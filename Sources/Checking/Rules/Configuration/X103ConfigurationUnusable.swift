extension Rule {
  /// X103: what is stated of the submission cannot be used, so nothing was checked.
  ///
  /// One check ends with that sentence; among many submissions it is the report of this one.
  static let configurationUnusable = Rule(
    code: "X103", name: "configuration-unusable", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: .practice("Settings that cannot be read cannot be used."),
    summary: "The submission's configuration can be used.",
    rationale: """
      A ksbcheck.yml, or a row of a manifest, says which workbooks and standards make up a \
      submission. Where it cannot be read, a check would be of something else than was meant.
      """,
    bad: Example("mappping: mapping.xlsx in ksbcheck.yml"),
    good: Example("mapping: mapping.xlsx in ksbcheck.yml"),
    fix: "Put the configuration right as the sentence says, and run the check again.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for case .unusableConfiguration(let reason) in submission.faults {
      findings.report("The configuration cannot be used: \(reason).")
    }
  }
}
