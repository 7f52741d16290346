import Domain
import Workbooks

/// What the headers of a sheet propose where it could not be read as a mapping: a start for whoever
/// says how it is meant.
package struct SheetSketch: Sendable, Hashable {
  /// The row of the headers, counted from 1.
  package var headerRow: Int
  /// The columns with what their headers propose, from the left; `other` where they propose nothing.
  package var columns: [MappingTable.Column]

  private static let deepest = 60
  private static let mostColumns = 60
  private static let longestHeader = 120

  /// Looks for the row that is most like a header; nil when no row is.
  init?(of grid: SheetGrid, readers: CellReaders) {
    var best: (index: Int, known: Int, filled: Int)?
    for index in grid.rows.indices.prefix(Self.deepest) {
      let texts = Self.headers(grid, index)
      guard texts.count >= 2 else { continue }
      let known = texts.count { readers.headers.read($0.text) != nil }
      let rank = (known, texts.count)
      if best.map({ ($0.known, $0.filled) < rank }) ?? true {
        best = (index, known, texts.count)
      }
    }
    guard let best, best.known > 0 || best.filled >= 3 else { return nil }
    headerRow = grid.rows[best.index].number
    var taken: Set<ColumnRole> = []
    columns = Self.headers(grid, best.index).map { cell in
      let proposed = readers.headers.read(cell.text)?.role ?? .other
      let isOpen = proposed == .other || taken.insert(proposed).inserted
      return MappingTable.Column(
        number: cell.reference.column, role: isOpen ? proposed : .other,
        header: LabelText.plain(cell.text), location: grid.location(cell.reference))
    }
  }

  private static func headers(_ grid: SheetGrid, _ index: Int) -> [Cell] {
    grid.filled(at: index).prefix(mostColumns).filter { cell in
      guard case .string(let text) = cell.value else { return false }
      return text.utf8.count <= longestHeader && LabelText.holdsLetters(1, text)
    }
  }
}
