import Workbooks

/// Checks that a workbook has what a layout file says of a structure, and was read so.
struct StructureLayoutCheck {
  let instructions: StructureInstructions

  /// Checks every sheet, row and column that is named.
  func requireParts(in workbook: Workbook) throws(LayoutMismatch) {
    for said in instructions.sheets {
      guard
        let sheet = workbook.sheets.first(where: {
          instructions.instructions(for: $0)?.sheet == said.sheet
        })
      else {
        throw mismatch(
          said.sheet.line, .noSheet(said.sheet.value, sheets: workbook.sheets.map(\.name)))
      }
      try check(said, in: sheet)
    }
  }

  private func check(
    _ said: StructureSheetInstructions, in sheet: Sheet
  ) throws(LayoutMismatch) {
    if let rows = said.headerRows {
      let (key, words) = ("header-rows", rows.value.wordsOfLayoutFile)
      let last = sheet.rows.map(\.number).max() ?? 0
      guard rows.value.upperBound <= last else {
        throw mismatch(rows.line, .noRow(key: key, rows: words, sheet: sheet.name, last: last))
      }
      let holdsText = sheet.rows.contains { row in
        rows.value.contains(row.number) && row.cells.contains { !$0.value.isBlank }
      }
      guard holdsText else {
        throw mismatch(rows.line, .emptyRows(key: key, rows: words, sheet: sheet.name))
      }
    }
    let last = max(sheet.rows.lazy.flatMap(\.cells).map(\.reference.column).max() ?? 0, 1)
    for (column, role) in said.columns.sorted(by: { $0.key < $1.key }) where column > last {
      throw mismatch(
        role.line,
        .noColumn(
          CellReference.letters(forColumn: column), sheet: sheet.name,
          last: CellReference.letters(forColumn: last)))
    }
  }

  /// Checks that every sheet was read as what it is said to hold.
  func requireHeeded(in structure: RecognisedStructure) throws(LayoutMismatch) {
    for said in instructions.sheets {
      let purpose = said.holds?.value ?? (said.unitColumns.isEmpty ? nil : .units)
      guard let purpose,
        let read = structure.sheets.first(where: { $0.sheet == said.sheet.value }),
        purpose != .other, read.purpose != purpose
      else { continue }
      throw mismatch(
        said.holds?.line ?? said.sheet.line,
        .holdsNot(purpose.wordOfLayoutFile, sheet: said.sheet.value))
    }
  }

  private func mismatch(_ line: Int?, _ problem: LayoutMismatch.Problem) -> LayoutMismatch {
    LayoutMismatch(file: instructions.file, line: line, problem: problem)
  }
}
