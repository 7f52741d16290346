/// One row per KSB, with columns for its coverage, units, assessment and so on.
struct ListLayout: Layout {
  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = sheet.rows else { return nil }
    let table = RowTable(
      survey: survey, readsUnits: false,
      rules: RowRules(allowsContinuation: false, allowsNumbers: false))
    return table.codes.isEmpty ? nil : LayoutEvidence(.list, table)
  }
}
