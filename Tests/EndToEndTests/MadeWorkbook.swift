import Foundation
import WorkbookWriting

/// Workbooks that a test writes as lines of text, so that it shows the sheet it is about.
enum MadeWorkbook {
  /// Writes a workbook: its sheets with their lines, in which `|` parts the cells and a whole number
  /// is a number.
  static func write(_ sheets: [(name: String, lines: String)], to url: URL) throws {
    let written = sheets.map { sheet in
      let rows = sheet.lines.split(separator: "\n", omittingEmptySubsequences: false).map(row)
      return WrittenSheet(
        name: sheet.name, columns: Array(repeating: WrittenColumn(width: 12), count: 12), rows: rows
      )
    }
    let bytes = try WrittenWorkbook(title: "Made", created: 1, sheets: written).bytes()
    try Data(bytes).write(to: url)
  }

  private static func row(_ line: Substring) -> WrittenRow {
    WrittenRow(
      line.split(separator: "|", omittingEmptySubsequences: false).map { cell in
        let text = cell.trimmingCharacters(in: .whitespaces)
        if text.isEmpty { return WrittenCell(.blank) }
        return Int(text).map { WrittenCell(.number($0)) } ?? .text(text)
      })
  }
}
