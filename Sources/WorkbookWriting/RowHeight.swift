/// How high a row must be for its wrapped text to be seen.
///
/// Excel works that out when it opens a file; LibreOffice and viewers do not. The measure is rough:
/// a little too high rather than too low, whatever the font.
enum RowHeight {
  /// A line of the standard font, in points.
  private static let line = 15.0
  /// The height that no row can pass: Excel's own.
  private static let highest = 409.0
  /// The share of a column's width that text can be counted on to fill.
  private static let fill = 0.9

  /// The height of a row in points; nil where the standard height will do.
  static func points(_ row: WrittenRow, columns: [WrittenColumn]) -> Double? {
    let lines = zip(row.cells, columns).map { cell, column -> Int in
      guard case .text(let text) = cell.value, cell.look.wraps, !cell.look.isRotated else {
        return 1
      }
      return Self.lines(of: text, width: Int(column.width * fill))
    }
    let height = Double(lines.max() ?? 1) * line
    let least = max(height, row.leastHeight ?? 0)
    return least > line ? min(least, highest) : nil
  }

  /// The lines that a text takes when it is broken at spaces.
  private static func lines(of text: String, width: Int) -> Int {
    let width = max(width, 1)
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + lines(ofParagraph: $1, width: width) }
  }

  private static func lines(ofParagraph text: Substring, width: Int) -> Int {
    var lines = 1
    var used = 0
    for word in text.split(separator: " ") {
      let length = word.count
      if used > 0, used + 1 + length > width {
        lines += 1
        used = 0
      }
      // A word that is longer than the column is broken anywhere.
      lines += length / (width + 1)
      used += (used > 0 ? 1 : 0) + length % (width + 1)
    }
    return lines
  }
}
