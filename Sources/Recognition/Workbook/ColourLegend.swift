import Workbooks

/// Finds where a workbook explains its colours: coloured cells with words of coverage in or beside them.
struct ColourLegend {
  let sheets: [Sheet]
  let readers: CellReaders

  /// The explanation of a colour: on the table's own sheet first, then on the others in their order.
  func legend(of colour: String, besideTableOn name: String) -> ColourOnlyTable.Legend? {
    let own = sheets.filter { $0.name == name }
    let others = sheets.filter { $0.name != name }
    return (own + others).lazy.compactMap { legend(of: colour, in: $0) }.first
  }

  private func legend(of colour: String, in sheet: Sheet) -> ColourOnlyTable.Legend? {
    for row in sheet.rows {
      for (place, cell) in row.cells.enumerated() where cell.fill == colour {
        // Words in the cell itself, then those to its right, then those to its left.
        let beside = [place, place + 1, place - 1].filter(row.cells.indices.contains)
        for other in beside.map({ row.cells[$0] }) {
          guard abs(other.reference.column - cell.reference.column) <= 1,
            other.fill == nil || other.fill == colour, let reading = words(of: other)
          else { continue }
          return ColourOnlyTable.Legend(
            words: LabelText.plain(other.text), reading: reading,
            location: CellLocation(sheet: sheet.name, cell: other.reference))
        }
      }
    }
    return nil
  }

  /// What a cell's words say of coverage; nil when it holds none, or signs alone.
  private func words(of cell: Cell) -> CoverageReading? {
    guard case .string(let text) = cell.value, LabelText.holdsLetters(3, text) else {
      return nil
    }
    switch readers.coverage.coverage(cell.value) {
    case .full: return .full
    case .partial: return .partial
    case .none: return CoverageReading.none
    case .blank, .unreadable: return nil
    }
  }
}
