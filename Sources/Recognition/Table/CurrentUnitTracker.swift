import Workbooks

/// Names the unit of each row, going down a table in which units have the rows.
///
/// A row without a name goes on with the unit above it; where no column names units, a heading
/// such as `Unit 2: Networks`, or the sheet's own name, does.
struct CurrentUnitTracker {
  /// A unit, and the cell that names it.
  struct Named {
    /// The names, more than one where a cell names several units.
    var names: [String]
    /// Where they stand; nil when the sheet's name is the unit's.
    var cell: CellReference?
  }

  private let grid: SheetGrid
  private let readers: CellReaders
  private let labels: UnitLabels
  private var current: Named?

  init(grid: SheetGrid, readers: CellReaders, labels: UnitLabels, rowsAbove: Range<Int>) {
    self.grid = grid
    self.readers = readers
    self.labels = labels
    if labels.names.isEmpty { current = above(rowsAbove) ?? sheetName }
  }

  /// The unit of a row; nil when nothing names one.
  mutating func unit(at index: Int) -> Named? {
    let texts = labels.names.compactMap { column -> (text: String, cell: CellReference)? in
      guard let cell = grid.shown(at: index, column: column), !cell.value.isBlank else {
        return nil
      }
      return (cell.text, cell.reference)
    }
    guard let first = texts.first else { return current }
    let joined =
      texts.count == 1
      ? readers.units.names(in: first.text)
      : [
        texts.map { readers.prompts.withoutPrompts(LabelText.plain($0.text)) }
          .filter { !$0.isEmpty }.joined(separator: " ")
      ].filter { !$0.isEmpty }
    current = Named(names: joined, cell: first.cell)
    return current
  }

  /// Forgets the unit above: what follows does not go on with it.
  mutating func close() { if !labels.names.isEmpty { current = nil } }

  /// Takes a heading between the rows for the unit of those below it, where no column names units.
  mutating func adopt(heading cell: Cell) -> Bool {
    guard labels.names.isEmpty, opensUnit(cell.text) else { return false }
    current = Named(names: [LabelText.plain(cell.text)], cell: cell.reference)
    return true
  }

  private func opensUnit(_ text: String) -> Bool {
    // `Sheet1` and `Year 2` have digits too: a code has few letters, or a word such as `Unit` first.
    let head = text.prefix { !$0.isNumber }
    let isShort = (1...3).contains(head.count) && head.allSatisfy(\.isLetter)
    return labels.opensUnit(text) && (isShort || readers.units.opensWithUnitWord(text))
  }

  // MARK: Above the table

  /// `Unit: | U1 Networks`, or a line of its own that opens with a unit's code.
  private func above(_ rows: Range<Int>) -> Named? {
    for index in rows.suffix(12).reversed() {
      let filled = grid.filled(at: index)
      guard let first = filled.first, first.text.utf8.count <= HeaderReader.longest else {
        continue
      }
      if filled.count == 1, opensUnit(first.text) {
        return Named(names: [LabelText.plain(first.text)], cell: first.reference)
      }
      guard filled.count == 2, let value = filled.last,
        readers.headers.read(first.text)?.role == .units
      else { continue }
      return Named(names: readers.units.names(in: value.text), cell: value.reference)
    }
    return nil
  }

  /// The sheet's name, where it opens with a unit's code: `Unit 3`, `U04 Networks`.
  private var sheetName: Named? {
    opensUnit(grid.name) ? Named(names: [grid.name], cell: nil) : nil
  }
}
