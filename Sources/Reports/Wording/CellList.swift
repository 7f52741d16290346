import Recognition
import Workbooks

/// Places in a workbook in their shortest form: `'KSB mapping'!D14:D39, D45; Units!B4`.
struct CellList {
  /// Cells that touch, from the first corner to the last.
  private struct Block {
    var columns: ClosedRange<Int>
    var rows: ClosedRange<Int>

    var text: String {
      let first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
      let last = CellReference(row: rows.upperBound, column: columns.upperBound)
      return first == last ? "\(first)" : "\(first):\(last)"
    }

    var count: Int { columns.count * rows.count }
  }

  /// So many blocks are named, and the cells of the rest counted.
  private static let longest = 24

  /// The sheets in the order in which they are first met, and their cells, each once.
  private var sheets: [(sheet: String, cells: Set<CellReference>)] = []

  init(_ locations: some Sequence<CellLocation>) {
    var places: [String: Int] = [:]
    for location in locations {
      let place = places[location.sheet] ?? sheets.count
      if place == sheets.count {
        places[location.sheet] = place
        sheets.append((location.sheet, []))
      }
      if let cell = location.cell { sheets[place].cells.insert(cell) }
    }
  }

  /// How many cells there are.
  var count: Int { sheets.reduce(0) { $0 + $1.cells.count } }

  /// The places in words, the rest of many counted.
  var text: String {
    var room = Self.longest
    var rest = 0
    var parts: [String] = []
    for (sheet, cells) in sheets {
      let name = CellLocation(sheet: sheet).description
      let blocks = Self.blocks(of: cells)
      let shown = blocks.prefix(room)
      rest += blocks.dropFirst(room).reduce(0) { $0 + $1.count }
      room -= shown.count
      if blocks.isEmpty {
        parts.append(name)
      } else if !shown.isEmpty {
        parts.append("\(name)!" + shown.map(\.text).joined(separator: ", "))
      }
    }
    let others = rest == 0 ? "" : rest == 1 ? " and 1 other cell" : " and \(rest) other cells"
    return parts.joined(separator: "; ") + others
  }

  /// The cells as blocks: those below one another first, then alike ones side by side.
  private static func blocks(of cells: Set<CellReference>) -> [Block] {
    var columns: [Block] = []
    for cell in cells.sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) {
      if let last = columns.last, last.columns.lowerBound == cell.column,
        last.rows.upperBound + 1 == cell.row
      {
        columns[columns.count - 1].rows = last.rows.lowerBound...cell.row
      } else {
        columns.append(
          Block(columns: cell.column...cell.column, rows: cell.row...cell.row))
      }
    }
    var blocks: [Block] = []
    let byRows = columns.sorted {
      ($0.rows.lowerBound, $0.rows.upperBound, $0.columns.lowerBound)
        < ($1.rows.lowerBound, $1.rows.upperBound, $1.columns.lowerBound)
    }
    for block in byRows {
      if let last = blocks.last, last.rows == block.rows,
        last.columns.upperBound + 1 == block.columns.lowerBound
      {
        blocks[blocks.count - 1].columns = last.columns.lowerBound...block.columns.upperBound
      } else {
        blocks.append(block)
      }
    }
    return blocks.sorted {
      ($0.columns.lowerBound, $0.rows.lowerBound) < ($1.columns.lowerBound, $1.rows.lowerBound)
    }
  }
}
