extension LayoutKind {
  /// A row per unit and a column per KSB, with marks.
  package static let transposed = LayoutKind(
    "transposed matrix", phrase: "a transposed matrix (a row per unit, a column per KSB)",
    place: .column)
}

/// A row per unit and a column per KSB, with marks where a unit covers a KSB.
struct TransposedLayout: Layout {
  let kinds = [LayoutKind.transposed]

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = survey(of: sheet) else { return nil }
    let table = TransposedTable(survey: survey)
    guard table.isBelievable else { return nil }
    return LayoutEvidence(
      kind: .transposed, score: table.score + 60 + 2 * table.markedRows, weight: table.score,
      lines: table.lines,
      codes: table.codes, units: table.unitKeys, hasStrongClaims: table.namesUnits,
      hasClaims: table.namesUnits, cuts: TableSplitter(columns: survey.otherLabels)
    ) { [table.table(.transposed)] }
  }

  private func survey(of sheet: SheetView) -> KSBColumnAnalysis? {
    KSBColumnAnalysis(sheet.grid, readers: sheet.readers, instructions: sheet.instructions)
  }
}
