import Domain
package import Recognition
import Workbooks

/// A mapping sheet written down as a table of words, with the cells of interest marked.
///
///     KSB | Coverage | Units
///     K1  | Full     | U1, U2
///     K2  | »None    |
///
/// The first line is the header, in row 1. `»` marks a cell. A header in brackets (`[U1]`) is a
/// unit's column of a matrix. A row without a code continues the one above. Text such as `TBC` or
/// `[insert …]` is a prompt, `#REF!` an error value, `=` a formula without a stored result. A code
/// cell that holds no code belongs to a row whose code cannot be read.
package struct MarkedSheet: Sendable {
  /// The table as recognition would hand it on.
  package private(set) var table: MappingTable

  /// The marked cells, in reading order.
  package private(set) var marked: [CellLocation] = []

  /// Reads the table.
  package init(_ text: String, named sheet: String = "KSB mapping") {
    let rows = text.split(separator: "\n").map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).map {
        String($0.trimming { $0 == " " })
      }
    }
    let headers = rows.first ?? []
    let roles = headers.map(Self.role)
    let columns = zip(headers, roles).enumerated().map { index, column in
      MappingTable.Column(
        number: index + 1, role: column.1, header: column.0,
        location: CellLocation(sheet: sheet, cell: CellReference(row: 1, column: index + 1)))
    }
    let layout: LayoutKind = roles.contains { $0.isUnitColumn } ? .matrix : .list
    table = MappingTable(
      sheet: sheet, layout: layout, columns: columns, headerRow: 1, entries: [])
    for (index, row) in rows.dropFirst().enumerated() {
      read(row, number: index + 2, roles: roles)
    }
  }

  /// The same, said to be laid out otherwise.
  package func laidOut(as layout: LayoutKind) -> MarkedSheet {
    var sheet = self
    sheet.table.layout = layout
    return sheet
  }

  /// The sheet as the only one of a workbook.
  package var recognised: RecognisedWorkbook { .workbook(of: [self]) }

  private mutating func read(_ row: [String], number: Int, roles: [ColumnRole]) {
    var cells: [MappedCell] = []
    for (index, role) in roles.enumerated() {
      var text = index < row.count ? row[index] : ""
      let reference = CellReference(row: number, column: index + 1)
      let location = CellLocation(sheet: table.sheet, cell: reference)
      if text.hasPrefix("»") {
        text.removeFirst()
        marked.append(location)
      }
      // As in most workbooks, a unit's column has no cell where there is no mark.
      if text.isEmpty, role.isUnitColumn { continue }
      cells.append(MappedCell(marked: text, at: location, role: role))
    }
    guard let codeCell = cells.first(where: { $0.role == .code }) else { return }
    if let code = KSBCode(marked: codeCell.text) {
      table.entries.append(MappingEntry(code: code, codeCell: codeCell, cells: []))
    } else if codeCell.value != .blank || table.entries.isEmpty {
      // The code stands for none: an entry needs one while its cells are read.
      var entry = MappingEntry(code: KSBCode(.knowledge, 1), codeCell: codeCell, cells: [])
      entry.append(cells)
      table.uncoded.append(
        UncodedEntry(
          codeCell: codeCell, statement: entry.statement, cells: entry.cells, marks: entry.marks,
          units: entry.units))
      return
    }
    table.entries[table.entries.count - 1].append(cells)
  }

  private static func role(of header: String) -> ColumnRole {
    switch header {
    case "KSB": .code
    case "Statement": .statement
    case "Coverage": .coverage
    case "Units": .units
    case "Outcomes": .outcomes
    case "Assessment": .assessment
    case "Rationale": .rationale
    case "Needed together": .together
    default: header.hasPrefix("[") ? .unit(String(header.dropFirst().dropLast())) : .other
    }
  }
}

extension RecognisedWorkbook {
  /// A workbook whose sheets are all parts of the mapping.
  package static func workbook(of sheets: [MarkedSheet]) -> RecognisedWorkbook {
    RecognisedWorkbook(
      sheets: sheets.map {
        SheetReading(
          sheet: $0.table.sheet, visibility: .visible, purpose: .mapping, evidence: [],
          table: $0.table)
      })
  }
}
