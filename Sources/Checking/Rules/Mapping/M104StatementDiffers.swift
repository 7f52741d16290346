import Domain
import Recognition

extension Rule {
  /// M104: a statement is not the standard's.
  static let statementDiffers = Rule(
    code: "M104", name: "statement-differs", severity: .shouldFix, stage: .mapping,
    needs: [.standard, .sameStandard, .statementColumn],
    clause: .practice("A claim is made against the words of the standard."),
    summary: "Every statement in the mapping is the standard’s own, case and spacing aside.",
    rationale: """
      Standards are revised, and the same code can stand for other words in another version. A \
      mapping made against an old version is a common error that nobody sees.
      """,
    bad: Example("S3: “Plan a network”, where the standard says “Design a network”"),
    good: Example("S3: “Design a network”"),
    fix: """
      Copy the statement from the standard’s current version, and check that the claim still \
      holds for it.
      """,
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards where mapping.source != .sheet {
      let ksbs = mapping.standard.ksbs(numbered: mapping.numbering)
      lazy var owners = Dictionary(
        ksbs.map { (StatementText.normalised($0.statement), $0.code) }
      ) { first, _ in first }
      // A row that was told by a close statement is M112's finding.
      let recovered = Set(mapping.recovered.map(\.entry))
      for claim in mapping.claims {
        for entry in claim.entries
        where entry.code == claim.ksb.code && !recovered.contains(entry) {
          guard let words = entry.comparableStatement, words != claim.ksb.statement else {
            continue
          }
          let comparison = StatementComparison(sheet: words, standard: claim.ksb.statement)
          guard !comparison.areEqual else { continue }
          let owner = owners[StatementText.normalised(words)]
          findings.report(
            .differs(claim.ksb.code, comparison, ownedBy: owner),
            about: ClaimContext(claim: claim, standard: mapping.reference),
            at: entry.statementLocation, quoted: words)
        }
      }
    }
  }
}

extension MappingEntry {
  /// The statement, unless it is blank, a prompt, or in a cell that cannot be read.
  fileprivate var comparableStatement: String? {
    guard let statement, statement.contains(where: { !$0.isWhitespace }) else { return nil }
    let isDoubtful = cells(.statement).contains { $0.isPrompt || $0.isUnreadable }
    return isDoubtful ? nil : statement
  }

  /// The statement's cell; the code's when one cell holds both.
  fileprivate var statementLocation: CellLocation {
    (cells(.statement).first ?? codeCell).location
  }
}

extension String {
  fileprivate static func differs(
    _ code: KSBCode, _ comparison: StatementComparison, ownedBy owner: KSBCode?
  ) -> String {
    if let owner, owner != code {
      return "The statement beside \(code) is the standard’s \(owner)."
    }
    return "The statement of \(code) is not the standard’s: \(comparison)."
  }
}
