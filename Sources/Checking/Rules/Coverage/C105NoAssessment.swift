import Domain
import Recognition

extension Rule {
  /// C105: covered, but no assessment of the qualification’s own is named.
  static let noAssessment = Rule(
    code: "C105", name: "no-assessment", severity: .shouldFix, stage: .coverage,
    needs: [.assessmentColumn, .placeForCoverage, .coverageInWords],
    clause: .source(
      .cycle4Page, "ensuring sufficient coverage and assessment",
      says: "Coverage alone is not enough: the qualification itself assesses the KSBs."),
    summary: """
      Every covered KSB names an assessment of the qualification’s own, where the sheet has a column \
      for it.
      """,
    rationale: """
      Coverage without assessment is not enough. An apprenticeship’s end-point assessment is not the \
      qualification’s, what the employer assesses alone the awarding body does not, and formative \
      assessment does not count towards the award.
      """,
    bad: Example("K7: Full, Assessment: End-point assessment"),
    good: Example("K7: Full, Assessment: Assignment 2"),
    fix: "Name the assessment of the qualification in which the KSB is assessed.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    var blanks = BlankCellGroups("\(.ksbs) are covered, but no assessment is named.")
    for joined in submission.claims where joined.claim.isCovered {
      let cells = joined.claim.entries.flatMap { $0.cells(.assessment) }
      guard let first = cells.first, !cells.contains(where: { $0.isPrompt || $0.isUnreadable })
      else { continue }
      let stated = cells.filter { $0.statedText != nil }
      guard let cell = stated.first else {
        blanks.report(
          "\(joined.code) is covered, but no assessment is named.", about: joined,
          at: first.location, saying: first.text, into: &findings)
        continue
      }
      let substitutes = stated.map { SubstituteAssessment(in: $0.statedText ?? "") }
      guard !substitutes.contains(nil), let substitute = substitutes.first ?? nil else { continue }
      findings.report(
        "\(joined.code) is covered, but \(substitute.words).", about: joined, at: cell.location,
        quoted: cell.text, group: "\(.ksbs) are covered, but \(substitute.words).")
    }
  }
}
