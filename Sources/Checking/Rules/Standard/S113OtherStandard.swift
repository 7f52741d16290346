import Domain
import Recognition

extension Rule {
  /// S113: the sheet names a different standard than the one given.
  static let otherStandard = Rule(
    code: "S113", name: "other-standard", severity: .mustFix,
    severityExceptions: """
      should-fix for another level, and for another title beside the right reference
      """,
    stage: .standard,
    needs: [.standardGiven],
    clause: .source(
      .recognitionPage,
      "relevant to the occupational standard the qualification is being aligned to",
      says: "One mapping sheet belongs to one standard."),
    summary: "The sheets name no standard, and no version of it, but the one that was given.",
    rationale: """
      A sheet made for another standard, or for another version, has the same codes with other \
      statements. Compared with the wrong one it can look complete and be worth nothing.
      """,
    bad: Example("A1: KSB mapping for ST0001, checked against ST0002"),
    good: Example("A1: KSB mapping for ST0002, checked against ST0002"),
    fix: "Check the sheet against the standard that it names, or correct the reference in it.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let given = submission.standards.filter(\.isGiven).map(\.standard.reference)
    for named in submission.otherStandards {
      findings.report(
        .other(named.reference, given: given), at: named.location,
        standard: given.count == 1 ? given.first : nil)
    }
    for disagreement in submission.disagreements {
      let fact = disagreement.fact
      findings.report(
        .disagreement(fact.subject, disagreement.mapping, submission.qualification.level),
        at: fact.location, severity: severity(of: disagreement),
        standard: disagreement.mapping.reference, file: disagreement.file,
        help: .help(for: fact.subject, disagreement.mapping))
    }
  }

  private static func severity(of disagreement: StandardDisagreement) -> Severity {
    switch disagreement.fact.subject {
    case .reference, .version: .mustFix
    case .title: disagreement.isNamedThere ? .shouldFix : .mustFix
    case .level, .anyLevel: .shouldFix
    }
  }
}

extension String {
  fileprivate static func other(_ reference: String, given: [String]) -> String {
    "The sheet names the standard \(reference), but it was checked against \(Wording.list(given))."
  }

  fileprivate static func disagreement(
    _ subject: StandardFact.Subject, _ mapping: StandardMapping, _ qualification: Int?
  ) -> String {
    let standard = mapping.standard
    let reference = standard.reference
    return switch subject {
    case .reference(let other): .other(other, given: [reference])
    case .title(let title):
      """
      The sheet names the standard \(Wording.quoted(title)), but it was checked against \
      \(reference), \(Wording.quoted(standard.title)).
      """
    case .version(let version, _) where mapping.wasFoundByStatements:
      """
      The sheet names version \(version) of \(reference), but its statements are those of version \
      \(standard.version ?? "").
      """
    case .version(let version, _):
      """
      The sheet names version \(version) of \(reference), but it was checked against version \
      \(standard.version ?? "").
      """
    case .level(let level):
      """
      The sheet says that the standard is at level \(level), but \(reference) is at level \
      \(standard.level.map(String.init) ?? "").
      """
    case .anyLevel(let level):
      """
      The sheet says level \(level), which is the level neither of \(reference) nor of the \
      qualification.
      """
    }
  }

  fileprivate static func help(
    for subject: StandardFact.Subject, _ mapping: StandardMapping
  ) -> String? {
    switch subject {
    case .reference, .title: nil
    case .version where mapping.wasFoundByStatements:
      "Bring the statements up to the version that the sheet names, or correct the number in it."
    case .version:
      """
      Check against the version that the sheet names, or bring the sheet up to the other and \
      correct the number in it.
      """
    case .level, .anyLevel:
      "Correct the level in the sheet, or check that this is the right standard."
    }
  }
}

extension StandardMapping {
  /// Whether the version was chosen among those of the library by the sheet's statements.
  fileprivate var wasFoundByStatements: Bool {
    if case .statements = versionChoice?.reason { true } else { false }
  }
}
