import Domain

extension Rule {
  /// S108: a core-and-options standard, and no option named.
  static let optionNotChosen = Rule(
    code: "S108", name: "option-not-chosen", severity: .mustFix, stage: .standard,
    clause: .reading(
      """
      For a core-and-options standard the applicant names the option (approvals criteria, \
      section 1, as noted for this project).
      """),
    summary: "For a standard with core and options, the option is named.",
    rationale: """
      Each option has KSBs of its own. Until the option is known every KSB of the standard is \
      taken to be needed, which may report gaps that are none.
      """,
    bad: Example("--standard ST0000, which has the options “Analyst” and “Engineer”"),
    good: Example("--standard ST0000 --option Analyst"),
    fix: "Name the option with --option.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.option == .notChosen {
      findings.report(.notChosen(mapping.standard), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func notChosen(_ standard: OccupationalStandard) -> String {
    let start = "The standard \(standard.reference) has core and options, and no option was named"
    let titles = standard.options.map { Wording.quoted($0.title) }
    guard !titles.isEmpty else { return "\(start), so the whole standard was checked." }
    return """
      \(start), so the whole standard was checked; its options are \(Wording.list(titles)).
      """
  }
}
