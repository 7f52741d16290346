import Domain

extension Rule {
  /// S110: the data does not say which KSBs are the option's.
  static let optionKSBsUnknown = Rule(
    code: "S110", name: "option-ksbs-unknown", severity: .shouldFix, stage: .standard,
    clause: .reading("The KSBs of an option are those of the core duties and of its own duties."),
    summary: "The standard’s data says which KSBs belong to the option.",
    rationale: """
      Some records do not link their options to KSBs. The whole standard is checked then, so a gap \
      may be reported for a KSB that belongs to another option.
      """,
    bad: Example("a record whose duties name no KSBs for the option “Analyst”"),
    good: Example("a record whose duties link the option “Analyst” to its KSBs"),
    fix: """
      Compare the gaps below with the published standard, and pass over those whose KSB belongs to \
      another option.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      guard case .ksbsUnknown(let name) = mapping.option, mapping.source != .sheet else { continue }
      findings.report(
        .ksbsUnknown(name, mapping.standard.reference), standard: mapping.reference)
    }
  }
}

extension String {
  fileprivate static func ksbsUnknown(_ option: String, _ reference: String) -> String {
    """
    The data of the standard \(reference) does not say which KSBs belong to the option \
    \(Wording.quoted(option)), so the whole standard was checked.
    """
  }
}
