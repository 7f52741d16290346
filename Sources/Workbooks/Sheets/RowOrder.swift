/// Puts rows and cells in order: writers mostly keep it, and readers rely on it.
enum RowOrder {
  /// The rows by number, their cells by column; of two cells in one place the later counts.
  static func sorted(_ rows: [Row]) -> [Row] {
    let inOrder = isAscending(rows) ? rows : merged(rows)
    return inOrder.map { row in
      isAscending(row.cells) ? row : withCellsSorted(row)
    }
  }

  private static func isAscending(_ rows: [Row]) -> Bool {
    zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
      && rows.allSatisfy { row in row.cells.allSatisfy { $0.reference.row == row.number } }
  }

  private static func isAscending(_ cells: [Cell]) -> Bool {
    zip(cells, cells.dropFirst()).allSatisfy { $0.reference < $1.reference }
  }

  /// Rows that come twice become one, and cells go to the row that they name.
  private static func merged(_ rows: [Row]) -> [Row] {
    var byNumber: [Int: Row] = [:]
    for row in rows {
      if row.isHidden {
        byNumber[row.number, default: Row(number: row.number, cells: [])].isHidden = true
      }
      for cell in row.cells {
        let number = cell.reference.row
        byNumber[number, default: Row(number: number, cells: [])].cells.append(cell)
      }
    }
    return byNumber.values.sorted { $0.number < $1.number }
  }

  private static func withCellsSorted(_ row: Row) -> Row {
    var last: [Int: Cell] = [:]
    for cell in row.cells { last[cell.reference.column] = cell }
    var row = row
    row.cells = last.values.sorted { $0.reference < $1.reference }
    return row
  }
}
