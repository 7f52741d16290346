import Workbooks

extension CodeColumn {
  /// Finds the column of statements of a table that has no codes; nil when there is none.
  ///
  /// The user says so, or the standard's own statements stand there, or its header and that of a
  /// column of coverage both say so: prose alone is not a mapping.
  static func statements(
    in grid: SheetGrid, _ readers: CellReaders, _ instructions: SheetInstructions? = nil
  ) -> CodeColumn? {
    if let column = instructions?.columns(of: .statement).first {
      return statements(in: grid, readers, column, below: instructions?.headerRange?.upperBound)
    }
    if let known = readers.knownStatements.column(in: grid) {
      let header = grid.rows[known.first].number - 1
      return statements(in: grid, readers, known.number, below: header)
    }
    for index in grid.rows.indices.prefix(deepest) {
      let readings = grid.filled(at: index).prefix(40).compactMap { cell in
        readers.headers.read(cell.text).map { (column: cell.reference.column, reading: $0) }
      }.filter { $0.reading.isExact && !$0.reading.isWeak }
      guard let statement = readings.first(where: { $0.reading.role == .statement }),
        readings.contains(where: { $0.reading.role == .coverage })
      else { continue }
      if let found = statements(in: grid, readers, statement.column, below: grid.rows[index].number)
      {
        return found
      }
    }
    return nil
  }

  /// The statements of a column, below a header where there is one.
  private static func statements(
    in grid: SheetGrid, _ readers: CellReaders, _ column: Int, below header: Int?
  ) -> CodeColumn? {
    let first = header ?? headerRow(in: grid, readers, column) ?? 0
    let rows = grid.rows.indices.filter { index in
      let text = grid.text(at: index, column: column)
      return grid.rows[index].number > first && LabelText.words(text).count >= fewestWords
        && !readers.rows.opensNote(text)
    }
    guard rows.count >= 2 else { return nil }
    return CodeColumn(
      number: column, rows: rows, isNumbered: false, holdsStatements: true, hasNoCodes: true)
  }

  /// The row in which a column is said to hold statements.
  private static func headerRow(in grid: SheetGrid, _ readers: CellReaders, _ column: Int) -> Int? {
    grid.rows.indices.prefix(deepest).first { index in
      readers.headers.read(grid.text(at: index, column: column))?.role == .statement
    }.map { grid.rows[$0].number }
  }

  /// How far down a header is looked for.
  private static let deepest = 100
  /// The words of the shortest statement that is believed without a code.
  private static let fewestWords = 2
}
