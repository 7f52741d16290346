import Workbooks

extension LayoutInstructions {
  /// Checks that a sheet could be read as its instructions say.
  ///
  /// - Throws: ``LayoutMismatch`` when no layout explains the sheet, or not the one that is named.
  func check(
    _ said: SheetInstructions, gave evidence: LayoutEvidence?, of sheet: Sheet, readers: Readers
  ) throws(LayoutMismatch) {
    if evidence != nil { return }
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

  /// Checks that nothing is said of a header or of columns where the layout would not heed it.
  func check(
    _ said: SheetInstructions, takesRoles: Bool, _ layout: LayoutKind
  ) throws(LayoutMismatch) {
    guard !takesRoles else { return }
    let columns = said.columns.min { $0.key < $1.key }.map { ("columns", $0.value.line) }
    let stated = [
      said.headerRows.map { ("header-rows", $0.line) },
      said.unitRows.map { ("unit-rows", $0.line) }, columns,
    ]
    guard let (key, line) = stated.compactMap({ $0 }).first else { return }
    throw mismatch(line, .rolesNotTaken(key: key, layout: layout.name))
  }

  private func mismatch(_ line: Int?, _ problem: LayoutMismatch.Problem) -> LayoutMismatch {
    LayoutMismatch(file: file, line: line, problem: problem)
  }
}
