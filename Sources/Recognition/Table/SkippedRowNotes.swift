import Workbooks

/// Notes the rows that are skipped, neighbours with the same reason joined.
struct SkippedRowNotes {
  /// The notes, from the top.
  private(set) var all: [MappingTable.SkippedRows] = []
  private let grid: SheetGrid
  private var isOpen = false

  init(grid: SheetGrid) { self.grid = grid }

  /// Notes a row, from the top down; nil when it was read.
  mutating func add(_ reason: String?, _ index: Int) {
    guard let reason else {
      isOpen = false
      return
    }
    let row = grid.rows[index].number
    if isOpen, let last = all.last, last.reason == reason, last.rows.upperBound < row {
      all[all.count - 1].rows = last.rows.lowerBound...row
    } else {
      all.append(MappingTable.SkippedRows(rows: row...row, reason: reason))
    }
    isOpen = true
  }
}
