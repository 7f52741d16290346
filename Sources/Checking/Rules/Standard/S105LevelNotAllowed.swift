import Domain

extension Rule {
  /// S105: the level of the qualification or of the standard is not allowed.
  static let levelNotAllowed = Rule(
    code: "S105", name: "level-not-allowed", severity: .mustFix,
    severityExceptions: """
      should-fix for a level 4 qualification against a level 5 standard, which cycle 1 accepted
      """,
    stage: .standard,
    needs: [.levels],
    clause: .source(
      .cycle4Page, "level 4 or 5 qualifications",
      says: """
        How the qualification’s level relates to the standard’s stands in section 1 of the \
        approvals criteria, as noted for this project.
        """),
    summary: "The levels of the qualification and of the standard are ones that are approved.",
    rationale: """
      Only level 4 and 5 qualifications are approved, and only against level 4 and 5 standards. A \
      level 5 qualification may align to a level 4 standard; for the reverse the regulator has \
      wanted to be asked first ever since cycle 2.
      """,
    bad: Example("a level 3 qualification against a level 4 standard"),
    good: Example("a level 4 qualification against a level 4 standard"),
    fix: "Check the level given with --level, and that this is the right standard.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let levels = submission.cycle.profile?.levels else { return }
    let level = submission.qualification.level
    if let level, levels.forbidsQualification(level) {
      findings.report(.qualification(level, allowed: levels.qualification))
    }
    for mapping in submission.standards {
      let standard = mapping.standard
      guard let theirs = standard.level else { continue }
      if levels.forbidsStandard(theirs) {
        findings.report(
          .standard(standard.reference, theirs, allowed: levels.standard),
          standard: mapping.reference)
      } else if let level, level < theirs, !levels.forbidsQualification(level),
        levels.lowerQualification == .contactFirst
      {
        findings.report(
          .higherStandard(standard.reference, theirs, than: level), severity: .shouldFix,
          standard: mapping.reference,
          help: "Contact the regulator’s team before you apply.")
      }
    }
  }
}

extension String {
  fileprivate static func qualification(_ level: Int, allowed: [Int]) -> String {
    "The qualification is at level \(level), and only levels \(list(allowed)) are approved."
  }

  fileprivate static func standard(_ reference: String, _ level: Int, allowed: [Int]) -> String {
    "The standard \(reference) is at level \(level), and only levels \(list(allowed)) are approved."
  }

  fileprivate static func higherStandard(
    _ reference: String, _ level: Int, than qualification: Int
  ) -> String {
    """
    The qualification is at level \(qualification) and the standard \(reference) at level \
    \(level): the regulator wants to be contacted first.
    """
  }

  private static func list(_ levels: [Int]) -> String { Wording.list(levels.map(String.init)) }
}
