/// Why a workbook could not be written.
package enum WritingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// A text is longer than a cell can hold.
  case textTooLong(sheet: String, row: Int, column: Int)
  /// A sheet has more rows or columns than a sheet can have.
  case tooLarge(sheet: String)
  /// A name cannot be that of a sheet, or is used twice.
  case sheetName(String)
  /// The temporary folder could not be used.
  case noTemporaryFolder
  /// The library that writes workbooks gave up.
  case failed(reason: String)

  /// What is wrong and what to do, as a sentence without its end.
  package var description: String {
    switch self {
    case .textTooLong(let sheet, let row, let column):
      """
      the text for row \(row), column \(column) of sheet “\(sheet)” is longer than a cell can hold \
      (\(CellText.longest) characters); shorten it
      """
    case .tooLarge(let sheet):
      "sheet “\(sheet)” would have more rows or columns than a workbook can hold"
    case .sheetName(let name): "“\(name)” cannot be the name of a sheet, or is used twice"
    case .noTemporaryFolder:
      "a temporary folder cannot be used; check that there is room and that TMPDIR is writable"
    case .failed(let reason): "the workbook cannot be written: \(reason)"
    }
  }
}
