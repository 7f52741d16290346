/// A table of text as comma-separated values: RFC 4180, for spreadsheets.
package struct CSVTable {
  /// By this mark at the start of a file, Excel knows that it is UTF-8.
  package static let byteOrderMark = "\u{FEFF}"

  /// The rows, the header first.
  var rows: [[String]]

  /// The whole file.
  var text: String { Self.byteOrderMark + rows.map(Self.line).joined() }

  /// A row as a line of the file, which ends in CR LF.
  package static func line(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  /// A cell as it stands in the file: every cell is quoted, so that none needs an exception.
  private static func field(_ cell: String) -> String {
    if isPlain(cell) { return "\"\(cell)\"" }
    var field = "\""
    for scalar in guarded(printable(cell)).unicodeScalars {
      field.unicodeScalars.append(scalar)
      if scalar == "\"" { field += "\"" }
    }
    return field + "\""
  }

  /// Whether the cell stands in the file as it is, which most do.
  private static func isPlain(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, !startsFormula(first) else { return false }
    return cell.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
  }

  /// The cell with an apostrophe before it when it starts like a formula.
  ///
  /// Excel and LibreOffice run such a cell even from a file; the apostrophe makes it text.
  /// Full-width signs count, because spreadsheets set up for Japanese read them so.
  private static func guarded(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, startsFormula(first) else { return cell }
    return "'" + cell
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// The cell without control characters, its line breaks each one line feed.
  ///
  /// That is how spreadsheets break a line within a cell; other control characters have no place
  /// in a table, and some end the file for Excel.
  private static func printable(_ cell: String) -> String {
    let lines = cell.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }
    var text = String.UnicodeScalarView()
    for scalar in lines.joined(separator: "\n").unicodeScalars
    where scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control {
      text.append(scalar)
    }
    return String(text)
  }
}
