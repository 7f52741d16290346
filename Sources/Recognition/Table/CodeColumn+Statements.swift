import Workbooks

extension CodeColumn {
  /// Finds the column of statements of a table that has no codes; nil when there is none.
  ///
  /// Its header, and that of a column of coverage, must both say so: prose alone is no mapping.
  static func statements(in grid: SheetGrid, _ readers: Readers) -> CodeColumn? {
    for index in grid.rows.indices.prefix(deepest) {
      let readings = grid.filled(at: index).prefix(40).compactMap { cell in
        readers.headers.read(cell.text).map { (column: cell.reference.column, reading: $0) }
      }.filter { $0.reading.isExact && !$0.reading.isWeak }
      guard let statement = readings.first(where: { $0.reading.role == .statement }),
        readings.contains(where: { $0.reading.role == .coverage })
      else { continue }
      let rows = grid.rows.indices.dropFirst(index + 1).filter { row in
        LabelText.words(grid.text(at: row, column: statement.column)).count >= fewestWords
          && !readers.rows.opensNote(grid.text(at: row, column: statement.column))
      }
      guard rows.count >= 2 else { continue }
      return CodeColumn(
        number: statement.column, rows: rows, isNumbered: false, holdsStatements: true,
        hasNoCodes: true)
    }
    return nil
  }

  /// How far down a header is looked for.
  private static let deepest = 100
  /// The words of the shortest statement that is believed without a code.
  private static let fewestWords = 2
}
