extension Sheet {
  /// Shows text again that has the colour of its cell's fill, where something else may be behind it:
  /// a rule colours the cells of `coloured`, and a table those that have no fill of their own.
  mutating func showText(on coloured: CellArea) {
    var tables = CellArea()
    for table in self.tables { tables.add(table.range) }
    if coloured.isEmpty && tables.isEmpty { return }
    for row in rows.indices {
      for place in rows[row].cells.indices {
        let cell = rows[row].cells[place]
        guard cell.appearance.contains(.hiddenByFont), let hidden = cell.hidden,
          coloured.contains(cell.reference)
            || cell.fill == nil && tables.contains(cell.reference)
        else { continue }
        rows[row].cells[place] = Cell(
          reference: cell.reference, value: hidden, fill: cell.fill)
      }
    }
  }
}
