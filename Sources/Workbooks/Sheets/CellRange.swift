/// A rectangle of cells, such as `B2:D9`.
package struct CellRange: Sendable, Hashable, CustomStringConvertible {
  /// The upper left cell.
  package var first: CellReference

  /// The lower right cell.
  package var last: CellReference

  /// Creates the smallest range that holds both corners, whichever way round they are given.
  package init(_ one: CellReference, _ other: CellReference) {
    first = CellReference(
      row: min(one.row, other.row), column: min(one.column, other.column))
    last = CellReference(
      row: max(one.row, other.row), column: max(one.column, other.column))
  }

  /// Whether the range holds `cell`.
  package func contains(_ cell: CellReference) -> Bool {
    first.row <= cell.row && cell.row <= last.row
      && first.column <= cell.column && cell.column <= last.column
  }

  /// The range in Excel's own notation, such as `B2:D9`.
  package var description: String { first == last ? "\(first)" : "\(first):\(last)" }
}
