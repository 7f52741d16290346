extension ClosedRange<Int> {
  /// Rows in words: `row 4`, `rows 4–9`.
  var rowsInWords: String {
    count == 1 ? "row \(lowerBound)" : "rows \(lowerBound)–\(upperBound)"
  }
}
