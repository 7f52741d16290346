import Foundation
import Workbooks

/// A workbook as lines of text, read with our own reader: what golden files hold of it.
enum WorkbookText {
  /// A line for each cell that is not blank, under the name of its sheet.
  static func of(_ bytes: [UInt8]) throws -> String {
    try Workbook(reading: bytes).sheets.map { sheet in
      let cells = sheet.rows.flatMap(\.cells).filter { $0.value != .blank }
      let filter = sheet.filteredRange.map { ", filter \($0)" } ?? ""
      return (["== \(sheet.name)\(filter)"] + cells.map(line)).joined(separator: "\n")
    }.joined(separator: "\n\n") + "\n"
  }

  private static func line(_ cell: Cell) -> String {
    "\(cell.reference) \(kind(cell.value)) \(cell.text.debugDescription)"
  }

  private static func kind(_ value: CellValue) -> String {
    if case .string = value { return "text" }
    if case .number = value { return "number" }
    return "other"
  }
}
