import Standards
import Workbooks

/// What a sheet shows before any layout interprets it: codes, header and the kinds of its columns.
struct SheetSurvey: Sendable {
  let grid: SheetGrid
  let readers: Readers
  let codes: CodeColumn
  let header: HeaderBlock
  let profiles: [ColumnProfile]
  /// The columns that could each be a unit's, marked for the KSBs it covers.
  let unitColumns: [ColumnProfile]

  /// Surveys a sheet; nil when no column of it holds KSB codes, or numbers that sections type.
  init?(_ grid: SheetGrid, readers: Readers) {
    let lettered = CodeColumn.lettered(in: grid, readers.codes)
    var codes = lettered
    if lettered?.rows.count ?? 0 < 2, Self.namesTypes(grid, readers.sections),
      let numbered = CodeColumn.numbered(in: grid, readers.codes)
    {
      codes = numbered
    }
    guard let codes else { return nil }
    self.grid = grid
    self.readers = readers
    let header = HeaderFinder(grid: grid, readers: readers, codes: codes).find()
    self.header = header
    // Codes above the header are an example's, not the table's.
    var body = codes
    if let main = header.main { body.rows.removeAll { $0 < main } }
    self.codes = body
    profiles =
      ColumnProfiler(grid: grid, readers: readers, codes: body, header: header).profiles()
    unitColumns = UnitColumns(profiles: profiles, codes: body, readers: readers).found()
  }

  /// Whether anything gives bare numbers a type: the sheet's name, a heading or a column.
  private static func namesTypes(_ grid: SheetGrid, _ sections: SectionReader) -> Bool {
    if sections.type(mentionedIn: grid.name) != nil { return true }
    return grid.rows.indices.contains { index in
      grid.rows[index].cells.prefix(6).contains { cell in
        guard case .string(let text) = cell.value else { return false }
        return sections.type(heading: text) != nil
      }
    }
  }
}
