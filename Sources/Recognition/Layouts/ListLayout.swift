extension LayoutKind {
  /// One row per KSB.
  public static let list = LayoutKind(
    "list", phrase: "a list (one row per KSB)")
}

/// One row per KSB, with columns for its coverage, units, assessment and so on.
struct ListLayout: Layout {
  let kind = LayoutKind.list

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = sheet.rows else { return nil }
    let table = RowTable(
      survey: survey, readsUnits: false,
      rules: RowRules(allowsContinuation: false, allowsNumbers: false))
    return table.codes.isEmpty ? nil : LayoutEvidence(.list, table)
  }
}
