import Recognition

extension Rule {
  /// M111: a row that looks like a KSB's has a code that cannot be read.
  static let codeUnreadable = Rule(
    code: "M111", name: "code-unreadable", severity: .shouldFix,
    severityExceptions: "must-fix when no row of the mapping has a code",
    stage: .mapping,
    clause: .practice("It is clear which KSB each row is about."),
    summary: "Every row of the mapping has a code that can be read.",
    rationale: """
      A row whose code cannot be read is left out of the check, so its KSB counts as missing.
      """,
    bad: Example("A9: K?"),
    good: Example("A9: K7"),
    fix: "Write the KSB’s code, such as K7, S12 or B3, into the cell.",
    check: check)

  /// More rows of one sheet than these, none of them with a code, lack the column.
  private static let mostRows = 3

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let recovered = Set(submission.standards.flatMap { $0.recovered.map(\.uncoded) })
    // With no code at all, nothing is checked.
    let isHopeless =
      submission.tables.allSatisfy(\.entries.isEmpty) && recovered.isEmpty
    for table in submission.tables {
      let left = table.uncoded.filter {
        !recovered.contains($0) && !$0.codeCell.isPrompt && !$0.codeCell.isUnreadable
      }
      let isColumn = table.entries.isEmpty && left.count > mostRows
      for entry in left {
        let cell = entry.codeCell
        let isInList = cell.role == .ksbs
        findings.report(
          isInList ? .unreadable(entry.words) : .unreadable(cell), at: cell.location,
          severity: isHopeless ? .mustFix : nil, quoted: cell.isBlank ? nil : cell.text,
          help: isColumn ? .addCodes : nil,
          group: isColumn
            ? FindingGroup("no codes \(table.sheet)", .noCodes)
            : isInList ? .unreadable(entry.words) : .unreadable)
      }
    }
  }
}

extension String {
  fileprivate static let addCodes =
    "Add a column with the header “KSB”, and write each KSB’s code, such as K7, into it."

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

extension GroupSentence {
  fileprivate static let noCodes: GroupSentence = """
    \(.count) rows look like KSBs’, but none has a code that can be read: they were left out of the \
    check.
    """
}

extension FindingGroup {
  fileprivate static let unreadable: FindingGroup = """
    \(.count) rows look like KSBs’, but their codes cannot be read, so they were left out of the \
    check.
    """

  fileprivate static func unreadable(_ words: String) -> FindingGroup {
    """
    \(Wording.quoted(words)) stands among the KSBs that \(.count) rows list, but cannot be read as a \
    code, so it was left out of the check.
    """
  }
}
