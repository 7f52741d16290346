import Domain

extension Rule {
  /// S109: the named option is none of the standard's.
  static let unknownOption = Rule(
    code: "S109", name: "unknown-option", severity: .mustFix, stage: .standard,
    clause: .reading(
      """
      For a core-and-options standard the applicant names the option (approvals criteria, \
      section 1, as noted for this project).
      """),
    summary: "The option that is named is one of the standard’s.",
    rationale: """
      Each option has KSBs of its own. With an option that the standard does not have, every KSB \
      is taken to be needed, which may report gaps that are none.
      """,
    bad: Example("--option Analist, where the options are “Analyst” and “Engineer”"),
    good: Example("--option Analyst"),
    fix: "Name one of the standard’s options with --option, as the standard writes it.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      guard case .unknown(let name) = mapping.option else { continue }
      findings.report(.unknown(name, mapping.standard), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func unknown(_ name: String, _ standard: OccupationalStandard) -> String {
    let titles = standard.options.map(\.title)
    guard !titles.isEmpty else {
      return """
        The option \(Wording.quoted(name)) was named, but the standard \(standard.reference) has \
        no options.
        """
    }
    let nearest = standard.nearestOption(to: name)?.title
    let hint = nearest.map { " (did you mean \(Wording.quoted($0))?)" } ?? ""
    return """
      The option \(Wording.quoted(name)) is none of the standard’s, which are \
      \(Wording.list(titles.map(Wording.quoted)))\(hint), so the whole standard was checked.
      """
  }
}
