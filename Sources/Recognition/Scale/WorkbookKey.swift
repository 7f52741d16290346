import Workbooks

/// The key that a workbook keeps on a sheet of its own, such as “Notes” or “Key”.
struct WorkbookKey {
  /// The key; nil when no sheet but the mapping's explains a mark.
  let shared: ScaleKey?

  /// Longer sheets are tables, not keys.
  private static let mostRows = 120
  private static let mostSheets = 40

  init(of workbook: Workbook, readers: CellReaders) {
    guard workbook.sheets.count > 1 else {
      shared = nil
      return
    }
    let keys = workbook.sheets.prefix(Self.mostSheets).filter { sheet in
      sheet.rows.count <= Self.mostRows && !Self.holdsCodes(sheet, readers)
    }.map { ScaleKey(in: SheetGrid($0), besides: [], readers: readers) }
    let key = ScaleKey(joining: keys)
    shared = key.entries.isEmpty ? nil : key
  }

  private static func holdsCodes(_ sheet: Sheet, _ readers: CellReaders) -> Bool {
    sheet.rows.count { row in
      row.cells.prefix(3).contains { cell in
        guard case .string(let text) = cell.value, CodeColumn.hasLetterAndDigit(text) else {
          return false
        }
        if case .code = readers.codes.read(text) { return true }
        return false
      }
    } >= 3
  }
}
