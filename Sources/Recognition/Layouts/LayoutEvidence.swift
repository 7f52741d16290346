import Standards

/// How well a layout explains a sheet, and how to read the sheet that way.
struct LayoutEvidence: Sendable {
  /// How well the layout explains the sheet; comparable between layouts.
  var score: Int
  /// How much the sheet says of KSBs, whatever its layout; comparable between sheets.
  var weight: Int
  /// The evidence in plain words, strongest first.
  var lines: [String]
  /// The codes of the KSBs, in the sheet's order.
  var codes: [KSBCode]
  /// What the units are known by that rows or columns of the table stand for.
  var units: Set<String>
  /// Whether the table has a place for saying where or how far KSBs are covered.
  var hasStrongClaims: Bool
  /// Whether it has a place for anything else about their coverage, such as assessment.
  var hasClaims: Bool
  /// Reads the table: done only for the layout that is used.
  var read: @Sendable () -> MappingTable
}

extension LayoutEvidence {
  /// The evidence of a table with rows of KSBs.
  init(_ kind: LayoutKind, _ table: RowTable, bonus: Int = 0, lines: [String] = []) {
    self.init(
      score: table.score + bonus, weight: table.score, lines: table.lines(lines),
      codes: table.codes, units: table.unitKeys, hasStrongClaims: table.hasStrongClaims,
      hasClaims: table.hasClaims
    ) { table.table(kind) }
  }
}
