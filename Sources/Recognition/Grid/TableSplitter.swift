import Workbooks

/// Where a sheet falls into several tables.
struct TableSplitter: Sendable {
  /// The columns at which tables beside the first start.
  var columns: [Int] = []
  /// The numbers of the rows at which tables below the first start.
  var rows: [Int] = []

  /// More tables than these are not one mapping.
  private static let mostParts = 12

  /// The parts of a sheet, from the left, each from the top; empty when it is one table.
  func parts(of sheet: Sheet) -> [Sheet] {
    let (columns, rows) = (Self.ranges(columns), Self.ranges(rows))
    guard (2...Self.mostParts).contains(columns.count * rows.count) else { return [] }
    return columns.flatMap { columns in rows.map { Self.part(of: sheet, columns, $0) } }
  }

  private static func ranges(_ cuts: [Int]) -> [Range<Int>] {
    let starts = [1] + Set(cuts).filter { $0 > 1 }.sorted()
    return zip(starts, starts.dropFirst() + [Int.max]).map { $0..<$1 }
  }

  private static func part(of sheet: Sheet, _ columns: Range<Int>, _ rows: Range<Int>) -> Sheet {
    var part = sheet
    part.rows = sheet.rows.filter { rows.contains($0.number) }
    if columns.lowerBound > 1 || columns.upperBound < Int.max {
      for index in part.rows.indices {
        part.rows[index].cells.removeAll { !columns.contains($0.reference.column) }
      }
    }
    part.mergedRanges = sheet.mergedRanges.compactMap { range in
      guard rows.contains(range.first.row), columns.contains(range.first.column) else { return nil }
      let last = CellReference(
        row: min(range.last.row, rows.upperBound - 1),
        column: min(range.last.column, columns.upperBound - 1))
      return CellRange(range.first, last)
    }
    return part
  }
}
