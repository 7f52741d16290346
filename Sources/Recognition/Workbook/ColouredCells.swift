import Workbooks

/// Finds tables whose coverage cells are blank but coloured.
struct ColouredCells {
  let table: MappingTable
  let readers: CellReaders
  let legend: ColourLegend

  /// The colours that seem to stand for coverage; nil when words or marks do.
  func found() -> ColourOnlyTable? {
    guard areMostlyUnread else { return nil }
    let stripes = stripes
    let coloured = table.entries.flatMap { entry in
      entry.cells.filter {
        isClaim($0) && isUnread($0) && isTelling($0, of: entry, besides: stripes)
      }
    }
    guard let first = coloured.first else { return nil }
    let colours = counts(of: coloured)
    let isShared = coloured.count >= 2 && coloured.count * 3 >= table.entries.count
    // One colour on every cell is how a template shows where to write.
    let isUniform = colours.count == 1 && coloured.count * 20 >= expected * 19
    guard isShared || colours.count >= 2, !isUniform else { return nil }
    return ColourOnlyTable(colours: colours, location: first.location)
  }

  /// Whether nine of ten cells of claims say nothing, which in most tables they do.
  private var areMostlyUnread: Bool {
    var all = 0
    var unread = 0
    for entry in table.entries {
      for cell in entry.cells where isClaim(cell) {
        all += 1
        if isUnread(cell) { unread += 1 }
      }
    }
    return all > 0 && unread * 10 >= all * 9
  }

  private func isClaim(_ cell: MappedCell) -> Bool { cell.role == .coverage || cell.role.isUnit }

  /// Whether the cell says nothing, in words or in a colour whose meaning is known.
  private func isUnread(_ cell: MappedCell) -> Bool {
    cell.value.isBlank && readers.colours.reading(cell.fill) == nil
  }

  /// How many cells the table has for its claims.
  private var expected: Int {
    let coverage = table.columns.count { $0.role == .coverage }
    // In a transposed matrix units have rows, and each a cell in every KSB's column.
    let units =
      table.layout.place == .column
      ? table.units.count : table.columns.count { $0.role.isUnit }
    return table.entries.count * (coverage + units)
  }

  /// The fills of the cells that name the units of a transposed matrix, by row.
  private var stripes: [Int: Set<String>] {
    guard table.layout.place == .column else { return [:] }
    var stripes: [Int: Set<String>] = [:]
    for cell in table.units.flatMap(\.cells) {
      guard let fill = cell.fill, let row = cell.location.cell?.row else { continue }
      stripes[row, default: []].insert(fill)
    }
    return stripes
  }

  /// A fill that the cell of the code, or of the unit's name, carries too is the stripe of the
  /// column or the row, and tells nothing.
  private func isTelling(
    _ cell: MappedCell, of entry: MappingEntry, besides stripes: [Int: Set<String>]
  ) -> Bool {
    guard let fill = cell.fill, fill.uppercased() != "#FFFFFF" else { return false }
    if let row = cell.location.cell?.row, stripes[row]?.contains(fill) == true { return false }
    return fill != entry.codeCell.fill
  }

  private func counts(of cells: [MappedCell]) -> [ColourOnlyTable.Colour] {
    var counts: [String: Int] = [:]
    for cell in cells { counts[cell.fill ?? "", default: 0] += 1 }
    return
      counts
      .map { name, cells in
        ColourOnlyTable.Colour(
          name: name, cells: cells, legend: legend.legend(of: name, besideTableOn: table.sheet))
      }
      .sorted { ($1.cells, $0.name) < ($0.cells, $1.name) }
  }
}
