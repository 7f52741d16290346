import Domain
import Recognition

extension Rule {
  /// M108: covered, but no unit or module is named.
  static let noUnit = Rule(
    code: "M108", name: "no-unit", severity: .mustFix, stage: .mapping,
    needs: [.placeForCoverage],
    clause: .reading("A mapping says where in the qualification each KSB is covered."),
    summary: "Every covered KSB names the unit or module that covers it.",
    rationale: """
      A reviewer compares the claim with the units’ content. Without a unit there is nothing to \
      compare, and the claim counts for nothing.
      """,
    bad: Example("K7: Full, Units: blank"),
    good: Example("K7: Full, Units: U04 Networks"),
    fix: "Name the unit or module that covers the KSB.",
    check: check)

  private static func check(_ submission: Submission, into findings: inout Findings) {
    let matrices = submission.sheetsOfMarks
    let unplaced = Set(submission.tables.filter { !$0.hasPlaceForUnits }.map(\.sheet))
    var told: Set<String> = []
    var blanks = BlankCellGroups("\(.ksbs) are said to be covered, but no unit or module is named.")
    for joined in submission.claims where joined.claim.isCovered {
      let claim = joined.claim
      guard let location = claim.location else { continue }
      guard claim.units.isEmpty else { continue }
      if unplaced.contains(location.sheet) {
        guard told.insert(location.sheet).inserted else { continue }
        let sheet = CellLocation(sheet: location.sheet)
        findings.report(.noPlace, at: sheet, standard: joined.standard, help: .addColumn)
      } else if !matrices.contains(location.sheet), claim.couldNameUnits {
        let cell = claim.unitsCell
        blanks.report(
          .noUnit(joined), about: joined, at: cell?.location ?? location, saying: cell?.text,
          into: &findings)
      }
    }
  }
}

extension KSBClaim {
  /// Whether a unit could be named: a prompt, an error or a date in its place, like a matrix whose
  /// marks contradict its coverage column, is another rule's finding.
  fileprivate var couldNameUnits: Bool {
    !entries.flatMap { $0.cells(.units) }.contains { $0.isPrompt || $0.isUnreadable }
      && entries.allSatisfy(\.unread.isEmpty)
  }

  /// Where a unit should be named: a blank cell if there is one, else one that names none.
  fileprivate var unitsCell: MappedCell? {
    let cells = entries.flatMap { $0.cells(.units) }
    return cells.first(where: \.isBlank) ?? cells.first
  }
}

extension String {
  fileprivate static func noUnit(_ joined: ClaimContext) -> String {
    let extent = joined.claim.coverage == .full ? "fully" : "partially"
    return "\(joined.code) is said to be \(extent) covered, but no unit or module is named."
  }

  fileprivate static let noPlace =
    "The sheet says which KSBs are covered, but has no column that names units or modules."

  fileprivate static let addColumn =
    "Add a column with the header “Units”, and name the units that cover each KSB."
}
