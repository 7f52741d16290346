/// The rows that name the columns of a table: one, or two or three with bands and merged cells.
struct HeaderBlock: Sendable {
  /// The places of the rows, from the top; empty when the table has no header.
  var rows: [Int]
  /// The place of the row that names most columns.
  var main: Int?

  /// A table without a header.
  static let none = HeaderBlock(rows: [], main: nil)
}
