extension LayoutKind {
  /// A row per unit, which lists the KSBs that the unit covers.
  public static let inverted = LayoutKind(
    "inverted list", phrase: "an inverted list (a row per unit, which lists its KSBs)",
    place: .list)
}

/// A row per unit or learning outcome, with a cell, or several, that list the KSBs it covers.
struct InvertedLayout: Layout {
  let kind = LayoutKind.inverted
  let takesRoles = false

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = KSBListSurvey(sheet.grid, readers: sheet.readers), !survey.hasOwnCodes
    else { return nil }
    let table = InvertedTable(survey: survey)
    guard table.isBelievable else { return nil }
    return LayoutEvidence(
      kind: kind, score: table.score, weight: table.score, lines: table.lines,
      codes: table.codes, units: table.unitKeys, hasStrongClaims: table.namesUnits,
      hasClaims: table.namesUnits, doubts: table.doubts
    ) { [table.table(.inverted)] }
  }
}
