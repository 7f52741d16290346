import Domain
import Recognition

extension Rule {
  /// M106: no coverage is stated.
  static let coverageBlank = Rule(
    code: "M106", name: "coverage-blank", severity: .mustFix, stage: .mapping,
    needs: [.coverageColumn, .coverageInWords],
    clause: .reading(
      "A KSB whose coverage is not stated is not claimed to be covered.",
      of: .recognitionPage, "all KSBs in the occupational standard to be covered"),
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
    var blanks = BlankCellGroups("No coverage is stated for \(.ksbs).")
    for joined in submission.claims {
      for entry in joined.claim.entries where !joined.claim.isHeading(entry) {
        let cell = entry.cells(.coverage).first
        // A row that is merged across has no cell of coverage at all.
        guard cell != nil || submission.hasCoverageColumn(for: entry),
          !colours.contains(entry.codeCell.location.sheet), !entry.statesCoverage
        else { continue }
        blanks.report(
          "No coverage is stated for \(joined.code).", about: joined,
          at: (cell ?? entry.codeCell).location, into: &findings)
      }
    }
  }
}

extension KSBClaim {
  /// Whether an entry is the row of a whole KSB above those of its parts.
  fileprivate func isHeading(_ entry: MappingEntry) -> Bool {
    entry.code == ksb.code && entries.contains { $0.code != ksb.code }
  }
}

extension Submission {
  /// Whether the coverage column of its table alone says how far an entry is covered.
  fileprivate func hasCoverageColumn(for entry: MappingEntry) -> Bool {
    entry.marks.isEmpty
      && tables.contains {
        $0.claimForm == .coverageColumn && $0.entries.contains { $0.codeCell == entry.codeCell }
      }
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
  fileprivate static let noPlace =
    "The sheet lists KSBs, but has no column that says whether they are covered."

  fileprivate static let addColumn =
    "Add a column with the header “Coverage”, and write Full, Partial or None for each KSB."
}
