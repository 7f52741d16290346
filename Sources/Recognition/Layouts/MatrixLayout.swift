extension LayoutKind {
  /// A row per KSB and a column per unit, with marks.
  public static let matrix = LayoutKind(
    "matrix", phrase: "a matrix (a row per KSB, a column per unit)")
}

/// A row per KSB and a column per unit, with marks where a unit covers a KSB.
struct MatrixLayout: Layout {
  let kind = LayoutKind.matrix

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = sheet.rows, !survey.unitColumns.isEmpty else { return nil }
    let table = RowTable(
      survey: survey, readsUnits: true,
      rules: RowRules(allowsContinuation: true, allowsNumbers: true))
    guard !table.codes.isEmpty else { return nil }
    let marked = survey.unitColumns.count { $0.marks > 0 }
    let line =
      "\(Wording.count(survey.unitColumns.count, "unit column")), \(marked) of them with marks"
    // More than the bonus of sections, which a matrix may have as well.
    let bonus = 60 + 2 * marked + 8 * table.headings + 3 * table.continuations
    return LayoutEvidence(.matrix, table, bonus: bonus, lines: [line])
  }
}
