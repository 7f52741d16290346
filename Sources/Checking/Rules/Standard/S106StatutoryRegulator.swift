import Domain

extension Rule {
  /// S106: the occupation is regulated by statute.
  static let statutoryRegulator = Rule(
    code: "S106", name: "statutory-regulator", severity: .shouldFix,
    severityExceptions: """
      a note once ksbcheck.yml states the recognition, and for a body that the record alone names
      """,
    stage: .standard,
    clause: .source(
      .cycle2Page, "must be recognised by the relevant statutory regulator prior to submission",
      says: "The application asks for the number of the recognition."),
    summary: "The occupation is not one that a statutory body regulates.",
    rationale: """
      For a regulated occupation the applicant must hold the statutory body’s recognition before \
      applying, and is asked for its number. The mapping sheet has no place for that.
      """,
    bad: Example("ST0108, and no “regulator” in the checklist of ksbcheck.yml"),
    good: Example("a standard whose occupation is not regulated"),
    fix: """
      Be recognised by the body before you submit, and state its number in ksbcheck.yml: \
      “checklist: { regulator: … }”.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let recognition = submission.qualification.checklist[.regulator]
    for mapping in submission.standards {
      let standard = mapping.standard
      let known = PublishedCycles.known.regulated.occupation(of: standard)
      if let known {
        let body = "\(known.body) (\(known.abbreviation))"
        findings.report(
          .regulated(standard.title, by: body, recognition: recognition),
          severity: recognition == nil ? nil : .note, standard: mapping.reference,
          help: recognition == nil ? nil : .giveTheNumber)
      } else if let body = standard.regulatedBody {
        findings.report(
          .unpublished(standard.title, body), severity: .note, standard: mapping.reference,
          help: "Ask the regulator’s team whether that body’s recognition is needed.")
      }
    }
  }
}

extension String {
  fileprivate static func regulated(
    _ title: String, by body: String, recognition: String?
  ) -> String {
    let start = "The occupation \(Wording.quoted(title)) is regulated by the \(body)"
    return recognition.map {
      "\(start); its recognition of the applicant is stated as \(Wording.quoted($0))."
    } ?? """
      \(start), which must recognise the applicant before submission; the application asks for the \
      number.
      """
  }

  fileprivate static let giveTheNumber = "Give this number in the application."

  /// A record may name a body that keeps a register of its own without any statute.
  fileprivate static func unpublished(_ title: String, _ body: String) -> String {
    """
    The standard’s record names \(Wording.quoted(body)) as the regulator of \
    \(Wording.quoted(title)), which is none of the occupations published as regulated by statute.
    """
  }
}
