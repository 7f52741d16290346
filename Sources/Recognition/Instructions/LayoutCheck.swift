import Workbooks

/// Checks before any recognition that a workbook has what a layout file speaks of.
struct LayoutCheck {
  let instructions: LayoutInstructions
  let workbook: Workbook

  /// Checks every sheet, row and column that is named.
  func run() throws(LayoutMismatch) {
    for named in instructions.sheets {
      guard let sheet = workbook.sheets.first(where: { $0.name == named.sheet.value }) else {
        throw mismatch(
          named.sheet.line, .noSheet(named.sheet.value, sheets: workbook.sheets.map(\.name)))
      }
      try check(named, in: sheet)
    }
  }

  private func check(
    _ named: SheetInstructions, in sheet: Sheet
  ) throws(LayoutMismatch) {
    let name = sheet.name
    if let range = named.headerRange {
      try check(range, of: "header-rows", line: named.headerRows?.line, in: sheet)
    }
    if let units = named.unitRows {
      try check(units.value, of: "unit-rows", line: units.line, in: sheet)
    }
    let last = sheet.rows.lazy.flatMap(\.cells).map(\.reference.column).max() ?? 0
    for (column, role) in named.columns.sorted(by: { $0.key < $1.key }) where column > last {
      throw mismatch(
        role.line,
        .noColumn(
          CellReference.letters(forColumn: column), sheet: name,
          last: CellReference.letters(forColumn: max(last, 1))))
    }
  }

  private func check(
    _ range: ClosedRange<Int>, of key: String, line: Int?, in sheet: Sheet
  ) throws(LayoutMismatch) {
    let last = sheet.rows.map(\.number).max() ?? 0
    let rows = range.wordsOfLayoutFile
    guard range.upperBound <= last else {
      throw mismatch(line, .noRow(key: key, rows: rows, sheet: sheet.name, last: last))
    }
    let holdsText = sheet.rows.contains { row in
      range.contains(row.number) && row.cells.contains { !$0.value.isBlank }
    }
    guard holdsText else {
      throw mismatch(line, .emptyRows(key: key, rows: rows, sheet: sheet.name))
    }
  }

  private func mismatch(_ line: Int?, _ problem: LayoutMismatch.Problem) -> LayoutMismatch {
    LayoutMismatch(file: instructions.file, line: line, problem: problem)
  }
}

extension ClosedRange<Int> {
  /// The range as a layout file writes it: `4` or `3-4`.
  package var wordsOfLayoutFile: String {
    lowerBound == upperBound ? "\(lowerBound)" : "\(lowerBound)-\(upperBound)"
  }
}
