import Recognition

extension Rule {
  /// W109: another sheet, or another reading of a sheet, could be the mapping too.
  static let severalCandidates = Rule(
    code: "W109", name: "several-candidates", severity: .shouldFix, stage: .workbook,
    clause: .practice("It is clear to a reviewer which sheet is the mapping."),
    summary: "No other sheet of the workbook looks like a rival mapping.",
    rationale: """
      An old draft left in the workbook may be the one that a reviewer reads. Only one mapping is \
      checked, and the other may say something else.
      """,
    bad: Example("the sheets “KSB mapping” and “KSB mapping (old)”"),
    good: Example("the sheet “KSB mapping” alone"),
    fix: "Delete the sheets that are not the mapping, or move them to another workbook.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    var seen: Set<String> = []
    let used = submission.tables.map(\.sheet).filter { seen.insert($0).inserted }
    for reading in submission.recognised?.sheets ?? [] {
      if reading.purpose == .candidate {
        findings.report(
          .rival(reading.sheet, used: used), at: CellLocation(sheet: reading.sheet))
      }
      for doubt in reading.doubts {
        findings.report(
          "The sheet \(Wording.quoted(reading.sheet)) \(doubt).",
          at: CellLocation(sheet: reading.sheet), help: .oneTable)
      }
    }
  }
}

extension String {
  fileprivate static let oneTable = """
    Look at “ksbcheck inspect”; if the sheet was read wrongly, give each table a sheet of its own \
    with one header row.
    """

  fileprivate static func rival(_ sheet: String, used: [String]) -> String {
    let names = Wording.list(used.map(Wording.quoted))
    return "The sheet \(Wording.quoted(sheet)) could be the mapping too, but \(names) was used."
  }
}
