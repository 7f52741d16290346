import Workbooks

/// A sheet as a person sees it: cells by place, merged cells showing what their first cell holds.
///
/// Only cells that are present are ever walked over, however far apart they stand.
struct SheetGrid: Sendable {
  /// The sheet's name.
  let name: String
  /// The rows from the top, each with its cells from the left.
  let rows: [Row]
  /// The entries that cells offer in drop-down lists.
  let offered: OfferedEntries
  /// The remarks that hang on cells.
  let comments: [Comment]
  private let merges: MergedCells

  init(_ sheet: Sheet) {
    name = sheet.name
    offered = OfferedEntries(sheet)
    comments = sheet.comments
    rows = Self.ordered(sheet.rows)
    merges = MergedCells(sheet.mergedRanges, rows: rows)
  }

  private static func ordered(_ rows: [Row]) -> [Row] {
    var rows = rows
    let isOrdered = zip(rows, rows.dropFirst()).allSatisfy { $0.number < $1.number }
    if !isOrdered { rows.sort { $0.number < $1.number } }
    for index in rows.indices {
      let cells = rows[index].cells
      let isOrdered = zip(cells, cells.dropFirst()).allSatisfy { $0.reference < $1.reference }
      if !isOrdered { rows[index].cells.sort { $0.reference < $1.reference } }
    }
    return rows
  }

  /// The place of a row among ``rows``, or of the first row below it.
  func index(ofRow number: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The range that a cell is merged into, if it is.
  func merge(at index: Int, column: Int) -> CellRange? { merges.range(at: index, column: column) }

  /// Whether any cell of a row is merged with others.
  func hasMerges(at index: Int) -> Bool { merges.hasRanges(at: index) }

  /// The cell that a person sees at a place: the first cell of a merged range, or the cell itself.
  ///
  /// Nil when nothing is there.
  func shown(at index: Int, column: Int) -> Cell? {
    guard let range = merge(at: index, column: column) else {
      return own(at: index, column: column)
    }
    let row = self.index(ofRow: range.first.row)
    guard rows.indices.contains(row), rows[row].number == range.first.row else { return nil }
    return own(at: row, column: range.first.column)
  }

  /// Where a person finds what is shown at a place.
  func reference(at index: Int, column: Int) -> CellReference {
    merge(at: index, column: column)?.first
      ?? CellReference(row: rows[index].number, column: column)
  }

  /// The cell present at a place, merged or not.
  private func own(at index: Int, column: Int) -> Cell? {
    let cells = rows[index].cells
    var low = 0
    var high = cells.count
    while low < high {
      let middle = (low + high) / 2
      if cells[middle].reference.column < column { low = middle + 1 } else { high = middle }
    }
    guard low < cells.count, cells[low].reference.column == column else { return nil }
    return cells[low]
  }

  /// The cells of a row that show something of their own, from the left.
  func filled(at index: Int) -> [Cell] {
    rows[index].cells.filter { cell in
      if cell.value.isBlank { return false }
      guard let range = merge(at: index, column: cell.reference.column) else { return true }
      return range.first == cell.reference
    }
  }

  /// What a person sees at a place; empty when nothing is there.
  func text(at index: Int, column: Int) -> String { shown(at: index, column: column)?.text ?? "" }

  /// The place of a cell in the workbook.
  func location(_ reference: CellReference) -> CellLocation {
    CellLocation(sheet: name, cell: reference)
  }
}

extension CellValue {
  /// Whether a person sees nothing; a formula without a value is not blank but unknown.
  var isBlank: Bool {
    switch self {
    case .blank: true
    case .string(let text): Self.isSpace(text)
    case .number, .boolean, .error, .date, .formulaWithoutValue: false
    }
  }

  /// Most texts start with a plain letter, and need no look at Unicode's tables.
  private static func isSpace(_ text: String) -> Bool {
    if let first = text.utf8.first, (0x21...0x7F).contains(first) { return false }
    return text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}
