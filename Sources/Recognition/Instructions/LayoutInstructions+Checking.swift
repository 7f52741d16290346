import Workbooks

extension LayoutInstructions {
  /// Checks that a sheet could be read as its instructions say.
  ///
  /// - Throws: ``LayoutMismatch`` when no layout explains the sheet, or not the one that is named.
  func check(
    _ said: SheetInstructions, gave evidence: LayoutEvidence?, of sheet: Sheet, readers: CellReaders
  ) throws(LayoutMismatch) {
    if evidence != nil { return }
    for part in said.parts {
      guard let column = part.codeColumn,
        SheetView(sheet, readers: readers, instructions: part).rows == nil
      else { continue }
      let letters = CellReference.letters(forColumn: column)
      throw mismatch(part.columns[column]?.line, .noCodes(column: letters, sheet: sheet.name))
    }
    if let layout = said.layout {
      throw mismatch(layout.line, .notLaidOut(as: layout.value.name, sheet: sheet.name))
    }
    throw mismatch(said.sheet.line, .noMapping(sheet: sheet.name))
  }

  /// Checks that what is said of rows and columns was heeded by the layout of a table.
  func check(_ said: SheetInstructions, isHeededIn table: MappingTable) throws(LayoutMismatch) {
    if let rows = said.unitRows, table.layout.place != .row {
      throw mismatch(rows.line, .unitRowsNotTaken(layout: table.layout.name))
    }
    if said.readsAnyText, table.layout.place != .row {
      throw mismatch(
        said.anyText?.line ?? said.sheet.line, .anyTextNotTaken(layout: table.layout.name))
    }
    for (number, role) in said.columns.sorted(by: { $0.key < $1.key }) {
      let column = table.columns.first { $0.number == number }
      guard let column, role.value.isTaken(by: column.role) else {
        throw mismatch(
          role.line,
          .roleNotTaken(
            role.value.wordOfLayoutFile, column: CellReference.letters(forColumn: number),
            layout: table.layout.name))
      }
    }
  }

  private func mismatch(_ line: Int?, _ problem: LayoutMismatch.Problem) -> LayoutMismatch {
    LayoutMismatch(file: file, line: line, problem: problem)
  }
}
