extension LayoutKind {
  /// A row per unit, which lists the KSBs that the unit covers.
  package static let inverted = LayoutKind(
    "inverted list", phrase: "an inverted list (a row per unit, which lists its KSBs)",
    place: .list)
}

/// A row per unit or learning outcome, with a cell, or several, that list the KSBs it covers.
struct InvertedLayout: Layout {
  let kinds = [LayoutKind.inverted]

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    let found = KSBListAnalysis(
      sheet.grid, readers: sheet.readers, instructions: sheet.instructions,
      known: sheet.rows?.columns)
    // What lists nothing would not be believed either, and need not be read to the end for it.
    guard let survey = found, survey.isNamed || !survey.hasOwnCodes, !survey.listsNothing
    else { return nil }
    let table = InvertedTable(survey: survey)
    guard table.isBelievable else { return nil }
    return LayoutEvidence(
      kind: .inverted, score: table.score, weight: table.score, lines: table.lines,
      codes: table.codes, units: table.unitKeys, hasStrongClaims: table.namesUnits,
      hasClaims: table.namesUnits, doubts: table.doubts
    ) { [table.table(.inverted)] }
  }
}
