import Recognition
import Standards
import Submissions

extension Rule {
  /// C105: covered, but no assessment is named.
  static let noAssessment = Rule(
    code: "C105", name: "no-assessment", severity: .shouldFix, stage: .coverage,
    needs: [.assessmentColumn, .placeForCoverage, .coverageInWords],
    clause: "Approvals criteria, section 4.1: sufficient coverage and assessment of the KSBs.",
    summary: "Every covered KSB names how it is assessed, where the sheet has a column for it.",
    rationale: """
      Coverage without assessment is not enough: reviewers look for sufficient coverage and \
      assessment of each KSB.
      """,
    bad: Example("K7: Full, Assessment: blank"),
    good: Example("K7: Full, Assessment: Assignment 2"),
    fix: "Name the assessment in which the KSB is assessed.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    var blanks = BlankCells("\(.ksbs) are covered, but no assessment is named.")
    for joined in submission.claims where joined.claim.isCovered {
      let cells = joined.claim.entries.flatMap { $0.cells(.assessment) }
      guard let first = cells.first else { continue }
      guard joined.claim.assessment == nil,
        !cells.contains(where: { $0.isPrompt || $0.isUnreadable })
      else { continue }
      blanks.report(
        "\(joined.code) is covered, but no assessment is named.", about: joined,
        at: first.location, saying: first.text, into: &findings)
    }
  }
}
