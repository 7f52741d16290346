/// The rows of a file of comma-separated values: RFC 4180, and as spreadsheets save it.
struct CSVRows {
  /// A row and the line that it starts on.
  struct Row: Hashable {
    var line: Int
    var cells: [String]
  }

  /// The rows that are not blank.
  let rows: [Row]

  /// Reads a file; nil when a quoted cell does not end.
  ///
  /// The cells are separated by commas, or by semicolons when the first line holds more of them,
  /// as spreadsheets save them where the comma is the decimal sign.
  init?(_ text: String) {
    // To Swift a comma and an accent after it are one character, so this compares code points.
    let scalars = text.unicodeScalars.drop { $0 == "\u{FEFF}" }
    let first = scalars.prefix { !Self.isBreak($0) }
    let separator: Unicode.Scalar =
      first.count { $0 == ";" } > first.count { $0 == "," } ? ";" : ","
    var reader = Reader(separator: separator)
    for scalar in scalars { reader.take(scalar) }
    guard let rows = reader.finished() else { return nil }
    self.rows = rows.filter { row in row.cells.contains { !$0.isEmpty } }
  }

  fileprivate static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "\n" || scalar == "\r"
  }

  private struct Reader {
    let separator: Unicode.Scalar
    var rows: [Row] = []
    var row = Row(line: 1, cells: [])
    var cell = ""
    var line = 1
    var isQuoted = false
    var isAfterQuote = false
    var isAfterReturn = false

    init(separator: Unicode.Scalar) { self.separator = separator }

    mutating func take(_ character: Unicode.Scalar) {
      // A return and a line feed are one line break.
      let isRest = character == "\n" && isAfterReturn
      if isRest && !isQuoted {
        isAfterReturn = false
        return
      }
      defer {
        if CSVRows.isBreak(character) && !isRest { line += 1 }
        isAfterReturn = character == "\r"
      }
      if isQuoted {
        if character == "\"" {
          (isQuoted, isAfterQuote) = (false, true)
        } else {
          cell.unicodeScalars.append(character)
        }
      } else if character == "\"" {
        // Two quotation marks within a quoted cell are one.
        if isAfterQuote { cell.append("\"") }
        isQuoted = isAfterQuote || cell.isEmpty
        if !isQuoted { cell.unicodeScalars.append(character) }
        isAfterQuote = false
      } else {
        isAfterQuote = false
        if character == separator {
          endCell()
        } else if CSVRows.isBreak(character) {
          endRow()
        } else {
          cell.unicodeScalars.append(character)
        }
      }
    }

    mutating func finished() -> [Row]? {
      if isQuoted { return nil }
      endRow()
      return rows
    }

    private mutating func endCell() {
      row.cells.append(String(cell.trimmed))
      cell = ""
    }

    private mutating func endRow() {
      endCell()
      rows.append(row)
      row = Row(line: line + 1, cells: [])
    }
  }
}

extension String {
  /// The text without white space at its ends.
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
