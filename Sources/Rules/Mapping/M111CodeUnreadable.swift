import Recognition
import Submissions

extension Rule {
  /// M111: a row that looks like a KSB's has a code that cannot be read.
  static let codeUnreadable = Rule(
    code: "M111", name: "code-unreadable", severity: .shouldFix, stage: .mapping,
    clause: "Each claim is about one KSB of the standard.",
    summary: "Every row of the mapping has a code that can be read.",
    rationale: """
      A row whose code cannot be read is left out of the check, so its KSB counts as missing.
      """,
    bad: Example("A9: K?"),
    good: Example("A9: K7"),
    fix: "Write the KSB’s code, such as K7, S12 or B3, into the cell.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for entry in submission.tables.flatMap(\.uncoded) {
      let cell = entry.codeCell
      guard !cell.isPrompt, !cell.isUnreadable else { continue }
      findings.report(
        cell.role == .ksbs ? .unreadable(entry.words) : .unreadable(cell), at: cell.location,
        quoted: cell.isBlank ? nil : cell.text)
    }
  }
}

extension String {
  fileprivate static func unreadable(_ words: String) -> String {
    """
    \(Wording.quoted(words)) stands among the KSBs that the row lists, but cannot be read as a \
    code, so it was left out of the check.
    """
  }

  fileprivate static func unreadable(_ cell: MappedCell) -> String {
    let row = "The row looks like a KSB’s, but"
    if cell.isBlank { return "\(row) it has no code, so it was left out of the check." }
    return """
      \(row) its code \(Wording.quoted(cell.text)) cannot be read, so it was left out of the check.
      """
  }
}
