extension LayoutKind {
  /// Several rows per KSB, the code blank or merged after the first.
  public static let continuedRows = LayoutKind(
    "continued rows", phrase: "a list with continued rows (several rows per KSB)")
}

/// Several rows per KSB: the code's cell is blank, or merged, after the first.
struct ContinuedRowsLayout: Layout {
  let kind = LayoutKind.continuedRows

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    guard let survey = sheet.rows else { return nil }
    let table = RowTable(
      survey: survey, readsUnits: false,
      rules: RowRules(allowsContinuation: true, allowsNumbers: false))
    guard !table.codes.isEmpty, table.continuations > 0 else { return nil }
    let line = "\(Wording.count(table.continuations, "row")) with no code continue the KSB above"
    return LayoutEvidence(
      .continuedRows, table, bonus: 3 * table.continuations, lines: [line])
  }
}
