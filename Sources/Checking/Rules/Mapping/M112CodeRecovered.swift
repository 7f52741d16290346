import Domain
import Recognition

extension Rule {
  /// M112: a code was taken from the statement beside it.
  static let codeRecovered = Rule(
    code: "M112", name: "code-recovered", severity: .note,
    severityExceptions: "should-fix when the statement is only close to the standard’s",
    stage: .mapping, needs: [.standard, .sameStandard],
    clause: .practice("It is clear which KSB each row is about."),
    summary: "No code had to be inferred from the statement beside it.",
    rationale: """
      A row whose code is missing can still be identified by its statement when that is the \
      standard’s own. A reviewer has to look it up, and a statement that is only close may be another \
      version’s.
      """,
    bad: Example("code blank, Statement: “Design a network”, which is the standard’s S3"),
    good: Example("S3, Statement: “Design a network”"),
    fix: "Write the code into the cell.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for mapping in submission.standards {
      let statements = Dictionary(
        mapping.standard.ksbs(numbered: mapping.numbering).map { ($0.code, $0.statement) }
      ) { first, _ in first }
      for recovered in mapping.recovered {
        let cell = recovered.entry.codeCell
        findings.report(
          .recovered(recovered, statements[recovered.entry.code] ?? ""), at: cell.location,
          severity: recovered.isExact ? nil : .shouldFix, standard: mapping.reference,
          ksb: recovered.entry.code, quoted: cell.isBlank ? nil : cell.text,
          help: recovered.isExact ? nil : .checkIt,
          group: recovered.isExact
            ? """
            The rows of \(.ksbs) have no code that can be read, and were identified by their \
            statements, which are the standard’s own.
            """ : nil)
      }
    }
  }
}

extension String {
  fileprivate static let checkIt = """
    Check that this is the KSB that is meant, write its code into the cell, and copy the statement \
    from the standard.
    """

  fileprivate static func recovered(_ row: RecoveredCode, _ published: String) -> String {
    let code = row.entry.code
    guard !row.isExact else {
      return "\(start(of: row)), and was read as \(code): its statement is the standard’s own."
    }
    return """
      \(start(of: row)), and was read as \(code): it says \
      \(Wording.quoted(row.uncoded.statement ?? "")), and the standard \(Wording.quoted(published)).
      """
  }

  private static func start(of row: RecoveredCode) -> String {
    let cell = row.uncoded.codeCell
    if cell.isBlank || cell.text.statesStatement(of: row) { return "The row has no code" }
    return "The row’s code \(Wording.quoted(row.uncoded.words)) cannot be read"
  }

  /// Whether the cell of the code holds the statement itself.
  private func statesStatement(of row: RecoveredCode) -> Bool {
    row.uncoded.statement.map { $0.count > 20 && count >= $0.count } ?? false
  }
}
