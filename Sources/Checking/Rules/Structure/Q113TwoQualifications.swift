import Domain
import Recognition

extension Rule {
  /// Q113: the sheets hold more than one qualification.
  static let twoQualifications = Rule(
    code: "Q113", name: "two-qualifications", severity: .mustFix, stage: .structure,
    needs: [.structure],
    clause: .source(
      .recognitionPage, "a separate application form will need to be submitted for each one",
      says: "Each qualification is applied for by itself."),
    summary: "The structure is that of one qualification.",
    rationale: """
      A certificate and a diploma often share units, and a learner of the one does not take what \
      only the other has. Until it is said which is meant, each is read as a pathway of its own, so \
      that nothing counts as covered that one of them misses.
      """,
    bad: Example("the sheets HNC and HND in one workbook, both with unit 1"),
    good: Example("the sheet HND alone"),
    fix: """
      Keep the sheets of the qualification that is applied for, and delete or hide those of the \
      others; check each qualification by itself.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    guard let structure = submission.structure else { return }
    let rivals = structure.recognised.qualifications
    guard rivals.count > 1, let last = rivals.last else { return }
    let names = rivals.map { rival in
      "\(Wording.quoted(rival.name)) (\(rival.units == 1 ? "1 unit" : "\(rival.units) units"))"
    }
    findings.report(
      """
      The structure seems to hold \(rivals.count) qualifications that share units, \
      \(Wording.list(names)), and does not say which is meant.
      """,
      at: last.location, file: structure.file)
  }
}
