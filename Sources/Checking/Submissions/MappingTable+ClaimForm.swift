package import Recognition

extension MappingTable {
  /// Where a table says how far a KSB is covered.
  package enum ClaimForm: Sendable, Hashable {
    /// In a coverage column, which decides even beside marks.
    case coverageColumn
    /// By marks in the columns of units: no mark at all is no coverage.
    case marks
    /// By listing KSBs beside each unit: one that is listed is covered, as far as its mark says.
    case listed
    /// By naming units: a unit named is full coverage, none named is no coverage.
    case unitsNamed
    /// Nowhere: the table has neither a coverage column nor a place for units.
    case nowhere
  }

  /// Where the table says how far a KSB is covered.
  package var claimForm: ClaimForm {
    if has(.coverage) { return .coverageColumn }
    if isMatrix { return .marks }
    if has(.ksbs) { return .listed }
    return has(.units) || isOfOneUnit ? .unitsNamed : .nowhere
  }

  /// Whether the table is a matrix: a column for each unit, or a row for each unit and a column for
  /// each KSB.
  package var isMatrix: Bool {
    columns.contains { column in
      if case .ksb = column.role { true } else { column.role.isUnit }
    }
  }

  /// Whether units can be named in the table at all.
  package var hasPlaceForUnits: Bool {
    has(.units) || isOfOneUnit || isMatrix || !units.isEmpty
  }
}

extension ColumnRole {
  /// Whether the column holds the marks of one unit.
  package var isUnit: Bool {
    if case .unit = self { return true }
    return false
  }
}
