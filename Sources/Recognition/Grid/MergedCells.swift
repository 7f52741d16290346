import Workbooks

/// The merged ranges of a sheet, found by the cells they cover.
struct MergedCells: Sendable {
  /// The ranges that cover each present row, by the row's place, from the left.
  private var rangesByRow: [Int: [CellRange]] = [:]

  /// How many pairs of a range and a row are kept.
  ///
  /// Merged ranges may not overlap, so a sheet that Excel opens stays far below; a forged one
  /// must not cost the product of its ranges and rows.
  private static let largestCount = 1 << 20

  /// Creates the lookup for the rows that are present, numbered upwards.
  init(_ ranges: [CellRange], rows: [Row]) {
    var count = 0
    var index = 0
    for range in ranges.sorted(by: { $0.first < $1.first }) {
      while index < rows.count, rows[index].number < range.first.row { index += 1 }
      var row = index
      while row < rows.count, rows[row].number <= range.last.row, count < Self.largestCount {
        rangesByRow[row, default: []].append(range)
        count += 1
        row += 1
      }
    }
    for row in rangesByRow.keys {
      rangesByRow[row]?.sort { $0.first.column < $1.first.column }
    }
  }

  /// Whether a range covers any cell of the row at a place.
  func hasRanges(at index: Int) -> Bool { rangesByRow[index] != nil }

  /// The range that covers a column of the row at a place; of ranges that overlap, the last one
  /// that starts at or before the column.
  func range(at index: Int, column: Int) -> CellRange? {
    guard let ranges = rangesByRow[index] else { return nil }
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].first.column <= column { low = middle + 1 } else { high = middle }
    }
    guard low > 0, column <= ranges[low - 1].last.column else { return nil }
    return ranges[low - 1]
  }
}
