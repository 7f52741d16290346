extension LayoutKind {
  /// A row per KSB, with its statement but without its code.
  package static let uncoded = LayoutKind(
    "list without codes",
    phrase: "a list without codes (a row per KSB, identified by its statement)")
}

/// A row per KSB with its statement and its coverage, and no code: who knows the standard may tell
/// by the statements which KSBs they are.
struct UncodedLayout: Layout {
  let kinds = [LayoutKind.uncoded]

  func evidence(in sheet: SheetView) -> LayoutEvidence? {
    // Most rows have codes: no other look is needed.
    if let coded = sheet.rows?.codes.rows.count, coded * 2 > sheet.grid.rows.count { return nil }
    let found = SheetAnalysis(
      statementsOf: sheet.grid, readers: sheet.readers, instructions: sheet.instructions)
    guard let survey = found else { return nil }
    // Codes of another scheme say which KSBs they mean, and no statement of the standard does.
    if sheet.readers.knownStatements.column(in: sheet.grid) == nil,
      sheet.instructions?.columns(of: .statement).isEmpty ?? true,
      OtherCodes(in: sheet.grid, readers: sheet.readers) != nil
    {
      return nil
    }
    let table = RowTable(
      survey: survey, rules: RowRules(allowsContinuation: true, allowsNumbers: false))
    guard table.codes.isEmpty, table.unreadable >= 2, table.hasStrongClaims else { return nil }
    let line = "\(Wording.count(table.unreadable, "row")) with statements, and no KSB codes"
    // Less than any table with codes: a row of those says more.
    return LayoutEvidence(
      kind: .uncoded, score: 25 + table.unreadable, weight: table.unreadable,
      lines: [line], codes: [],
      units: table.unitKeys, hasStrongClaims: true, hasClaims: true
    ) { [Self.table(table)] }
  }

  /// The table, the column that was walked down called what it holds.
  private static func table(_ rows: RowTable) -> MappingTable {
    var table = rows.table(.uncoded)
    for index in table.columns.indices where table.columns[index].role == .code {
      table.columns[index].role = .statement
    }
    return table
  }
}
