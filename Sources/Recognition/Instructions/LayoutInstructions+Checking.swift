import Workbooks

extension LayoutInstructions {
  /// Checks that a sheet could be read as its instructions say.
  ///
  /// - Throws: ``LayoutMismatch`` when no layout explains the sheet, or not the one that is named.
  func check(
    _ said: SheetInstructions, gave evidence: LayoutEvidence?, of sheet: Sheet, readers: Readers
  ) throws(LayoutMismatch) {
    if let kind = evidence?.kind {
      if let row = said.rows.min(by: { $0.key < $1.key })?.value, !kind.hasRolesInRows {
        throw mismatch(row.line, .rowsHaveNoRoles(layout: kind.name))
      }
      return
    }
    let column = said.columns.first { $0.value.value == .column(.code) }
    if let column, SheetView(sheet, readers: readers, instructions: said).rows == nil {
      let letters = CellReference.letters(forColumn: column.key)
      throw mismatch(column.value.line, .noCodes(column: letters, sheet: sheet.name))
    }
    if let layout = said.layout {
      throw mismatch(layout.line, .notLaidOut(as: layout.value.name, sheet: sheet.name))
    }
    throw mismatch(said.sheet.line, .noMapping(sheet: sheet.name))
  }

  private func mismatch(_ line: Int?, _ problem: LayoutMismatch.Problem) -> LayoutMismatch {
    LayoutMismatch(file: file, line: line, problem: problem)
  }
}
