/// Ranges of cells, not more of them than can be asked quickly.
struct CellArea {
  private var ranges: [CellRange] = []

  /// Past so many, ranges are joined, with what is between them.
  private static let mostRanges = 64

  /// No cells.
  init() {}

  /// Whether there are no cells in it.
  var isEmpty: Bool { ranges.isEmpty }

  /// Takes a range in.
  mutating func add(_ range: CellRange) {
    guard ranges.count == Self.mostRanges, let last = ranges.popLast() else {
      return ranges.append(range)
    }
    let first = CellReference(
      row: min(last.first.row, range.first.row), column: min(last.first.column, range.first.column))
    let end = CellReference(
      row: max(last.last.row, range.last.row), column: max(last.last.column, range.last.column))
    ranges.append(CellRange(first, end))
  }

  /// Whether it holds `cell`.
  func contains(_ cell: CellReference) -> Bool { ranges.contains { $0.contains(cell) } }
}
