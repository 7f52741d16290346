import Workbooks

/// The rows that name the columns of a table: one, or two or three with bands and merged cells.
struct HeaderBlock: Sendable {
  /// The places of the rows, from the top; empty when the table has no header.
  var rows: [Int]
  /// The place of the row that names most columns.
  var main: Int?

  /// A table without a header.
  static let none = HeaderBlock(rows: [], main: nil)

  /// The numbers of the rows, from the first to the last; nil without any.
  func numbers(in grid: SheetGrid) -> ClosedRange<Int>? {
    guard let first = rows.first, let last = rows.last else { return nil }
    return grid.rows[first].number...grid.rows[last].number
  }
}
