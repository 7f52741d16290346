/// Reads comma-separated values back, as RFC 4180 says: strict enough to notice a broken quote.
enum CSVReader {
  static func rows(_ text: String) -> [[String]] {
    var rows: [[String]] = []
    var row: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars where scalar != "\u{FEFF}" {
      switch scalar {
      case "\"":
        // A quote that opens again at once was a doubled one.
        if !isQuoted && previous == "\"" { field.append(scalar) }
        isQuoted.toggle()
      case "," where !isQuoted:
        row.append(String(field))
        field = String.UnicodeScalarView()
      case "\n" where !isQuoted && previous == "\r":
        rows.append(row + [String(field)])
        (row, field) = ([], String.UnicodeScalarView())
      case "\r" where !isQuoted: break
      default: field.append(scalar)
      }
      previous = scalar
    }
    return rows
  }
}
