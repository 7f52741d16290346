import Domain
import Recognition

extension Rule {
  /// C112: the KSB's own words stand as its evidence.
  static let evidenceRestatesKSB = Rule(
    code: "C112", name: "evidence-restates-ksb", severity: .note, stage: .coverage,
    needs: [.evidenceColumn, .placeForCoverage, .coverageInWords],
    clause: .practice("Evidence says how a KSB is met, not what it is."),
    summary: "No KSB’s own words stand as its learning outcomes, assessment or rationale.",
    rationale: """
      A statement that is copied back says nothing of how it is taught or assessed; a reviewer is \
      likely to ask.
      """,
    bad: Example("K1 The law on consumer rights …, Assessment: The law on consumer rights …"),
    good: Example("K1 The law on consumer rights …, Assessment: Case study on a faulty kettle"),
    fix: "Nothing needs doing if the unit uses these very words; else say how the KSB is met.",
    check: check)

  /// The share of words that two texts have in common from which on they say the same.
  private static let likeness = 0.9
  /// Statements of fewer words, such as “Time management”, may well be an assessment’s name.
  private static let fewestWords = 5

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for evidence in submission.evidenceCells where restates(evidence) {
      let purpose = evidence.purpose
      findings.report(
        "The KSB’s own words stand as the \(purpose) of \(evidence.joined.code).", on: evidence,
        group: "The KSBs’ own words stand as the \(purpose) of \(.ksbs).")
    }
  }

  private static func restates(_ evidence: EvidenceCell) -> Bool {
    let statement = evidence.joined.claim.ksb.statement
    // Texts of very different lengths need not be compared word by word.
    let (long, short) = (
      max(statement.utf8.count, evidence.text.utf8.count),
      min(statement.utf8.count, evidence.text.utf8.count)
    )
    guard short * 4 >= long * 3,
      statement.split(whereSeparator: \.isWhitespace).count >= fewestWords
    else { return false }
    let comparison = StatementComparison(sheet: evidence.text, standard: statement)
    return comparison.similarity >= likeness
  }
}
