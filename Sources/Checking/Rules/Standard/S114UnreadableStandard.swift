extension Rule {
  /// S114: a standard's file could not be read.
  static let unreadableStandard = Rule(
    code: "S114", name: "unreadable-standard", severity: .mustFix, stage: .intake,
    stopsTheCheck: true,
    clause: .practice("A standard that cannot be read cannot be checked against."),
    summary: "Every standard’s file is a record of one standard in JSON.",
    rationale: """
      A standard is read from a record in the shape that the public standards data has. A web page \
      saved under that name, or a part of a record, cannot be checked against.
      """,
    bad: Example("standard.json, which holds a web page"),
    good: Example("standard.json, which holds the record of one standard"),
    fix: "Get the standard’s record again from the public standards data, as JSON.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for case .unreadableStandard(let file, let reason) in submission.faults {
      findings.report(.unreadable(file, reason))
    }
  }
}

extension String {
  fileprivate static func unreadable(_ file: String, _ reason: String) -> String {
    "\(file) \(reason)."
  }
}
