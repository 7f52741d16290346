public import Recognition

extension MappingTable {
  /// Where a table says how far a KSB is covered.
  public enum ClaimForm: Sendable, Hashable {
    /// In a coverage column, which decides even beside marks.
    case coverageColumn
    /// By marks in the columns of units: no mark at all is no coverage.
    case marks
    /// By naming units: a unit named is full coverage, none named is no coverage.
    case unitsNamed
    /// Nowhere: the table has neither a coverage column nor a place for units.
    case nowhere
  }

  /// Where the table says how far a KSB is covered.
  public var claimForm: ClaimForm {
    if has(.coverage) { return .coverageColumn }
    if hasUnitColumns { return .marks }
    return has(.units) ? .unitsNamed : .nowhere
  }

  /// Whether the table is a matrix: a column for each unit.
  public var hasUnitColumns: Bool { columns.contains { $0.role.isUnit } }

  /// Whether units can be named in the table at all.
  public var hasPlaceForUnits: Bool { has(.units) || hasUnitColumns }
}

extension ColumnRole {
  /// Whether the column holds the marks of one unit.
  public var isUnit: Bool {
    if case .unit = self { return true }
    return false
  }
}
