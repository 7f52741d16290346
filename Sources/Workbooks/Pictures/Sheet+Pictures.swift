extension Sheet {
  /// Notes that a picture lies on each of these cells; cells with something written in them are
  /// read as they are.
  mutating func addPictures(at cells: [CellReference]) {
    var missing = Set(cells)
    guard !missing.isEmpty else { return }
    let wantedRows = Set(cells.map(\.row))
    for row in rows.indices where wantedRows.contains(rows[row].number) {
      for place in rows[row].cells.indices {
        let cell = rows[row].cells[place]
        guard missing.remove(cell.reference) != nil, cell.value == .blank, cell.hidden == nil
        else { continue }
        rows[row].cells[place] = Self.picture(at: cell.reference, fill: cell.fill)
      }
    }
    let added = Dictionary(grouping: missing, by: \.row).map { number, cells in
      Row(number: number, cells: cells.sorted().map { Self.picture(at: $0, fill: nil) })
    }
    if !added.isEmpty { rows = RowOrder.sorted(rows + added) }
  }

  private static func picture(at reference: CellReference, fill: String?) -> Cell {
    Cell(reference: reference, value: .blank, fill: fill, appearance: .picture)
  }
}
