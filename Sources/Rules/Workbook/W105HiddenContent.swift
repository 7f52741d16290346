import Recognition
import Submissions
import Workbooks

extension Rule {
  /// W105: a part of the mapping is hidden or filtered out.
  static let hiddenContent = Rule(
    code: "W105", name: "hidden-content", severity: .shouldFix, stage: .workbook,
    clause: "What a reviewer sees must be what is checked.",
    summary: "No sheet, row or column of the mapping is hidden or filtered out.",
    rationale: """
      Hidden cells are read and checked like any other, but a reviewer who opens the workbook \
      does not see them and may take KSBs for missing.
      """,
    bad: Example("rows 12 to 15 of the mapping are filtered out"),
    good: Example("all rows of the mapping are shown"),
    fix: "Show what is hidden: clear the filter, or select all cells and choose Unhide.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for hidden in submission.recognised?.hidden ?? [] {
      findings.report(.hidden(hidden), at: hidden.location)
    }
  }
}

extension String {
  fileprivate static func hidden(_ content: HiddenContent) -> String {
    let sheet = Wording.quoted(content.location.sheet)
    switch content.kind {
    case .sheet:
      return "The sheet \(sheet) is part of the mapping, but its tab is hidden."
    case .rows(let rows, let isFiltered):
      let range = rows.count == 1 ? "Row \(rows.lowerBound)" : "Rows \(rows.wording)"
      let verb = rows.count == 1 ? "is" : "are"
      return "\(range) of the mapping \(verb) \(isFiltered ? "filtered out" : "hidden")."
    case .columns(let columns):
      let first = CellReference.letters(forColumn: columns.lowerBound)
      let last = CellReference.letters(forColumn: columns.upperBound)
      return first == last
        ? "Column \(first) of the mapping is hidden."
        : "Columns \(first) to \(last) of the mapping are hidden."
    }
  }
}

extension ClosedRange<Int> {
  fileprivate var wording: String { "\(lowerBound) to \(upperBound)" }
}
