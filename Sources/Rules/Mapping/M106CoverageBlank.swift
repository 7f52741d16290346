import Recognition
import Standards
import Submissions

extension Rule {
  /// M106: no coverage is stated.
  static let coverageBlank = Rule(
    code: "M106", name: "coverage-blank", severity: .mustFix, stage: .mapping,
    needs: [.coverageColumn, .coverageInWords],
    clause: "Approvals criteria, section 4.1: each KSB is covered fully, in part or not at all.",
    summary: "Every KSB’s coverage is stated.",
    rationale: """
      A blank cell may mean that the KSB is not covered, or that nobody has looked yet. A reviewer \
      has to send the sheet back to find out.
      """,
    bad: Example("D7: blank"),
    good: Example("D7: Full"),
    fix: "Write Full, Partial or None.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    for table in submission.tables where table.claimForm == .nowhere {
      findings.report(.noPlace, at: CellLocation(sheet: table.sheet), help: .addColumn)
    }
    let colours = submission.recognised?.sheetsInColours ?? []
    var blanks = BlankCells()
    for joined in submission.claims {
      for entry in joined.claim.entries where !joined.claim.isHeading(entry) {
        guard let cell = entry.cells(.coverage).first,
          !colours.contains(cell.location.sheet)
        else { continue }
        if entry.statesCoverage {
          blanks.noteFilled(cell.location)
        } else {
          blanks.noteBlank(cell.location, of: joined)
        }
      }
    }
    blanks.report(into: &findings, cell: { .blank($0) }, column: { .emptyColumn($0) })
  }
}

extension KSBClaim {
  /// Whether an entry is the row of a whole KSB above those of its parts.
  fileprivate func isHeading(_ entry: MappingEntry) -> Bool {
    entry.code == ksb.code && entries.contains { $0.code != ksb.code }
  }
}

extension MappingEntry {
  /// Whether anything stands in the coverage column, be it readable or not.
  fileprivate var statesCoverage: Bool {
    marks.contains { $0.cell.role == .coverage && $0.reading != .blank }
      || cells(.coverage).contains { $0.isUnreadable || $0.isPrompt }
  }
}

extension String {
  fileprivate static func blank(_ claims: [JoinedClaim]) -> String {
    "No coverage is stated for \(Wording.list(claims.map(\.code.description)))."
  }

  fileprivate static func emptyColumn(_ rows: Int) -> String {
    "The coverage column is blank from this cell on: no coverage is stated for \(rows) KSBs."
  }

  fileprivate static let noPlace =
    "The sheet lists KSBs, but has no column that says whether they are covered."

  fileprivate static let addColumn =
    "Add a column with the header “Coverage”, and write Full, Partial or None for each KSB."
}
