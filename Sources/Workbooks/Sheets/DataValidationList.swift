/// A drop-down list that cells offer: ECMA-376 Part 1, 18.3.1.32, and its extension x14.
package struct DataValidationList: Sendable, Hashable {
  /// The cells that offer the list.
  package var ranges: [CellRange]

  /// Where the entries come from, as a formula: `"Full,Partial"` with its quotes, `Lists!$A$1:$A$3`
  /// or a name.
  package var source: String

  /// Creates a list from the cells that offer it and the formula that says its entries.
  package init(ranges: [CellRange], source: String) {
    self.ranges = ranges
    self.source = source
  }

  /// The entries, where the formula states them itself; nil where it points to cells or a name.
  package var entries: [String]? {
    guard source.utf8.count >= 2, source.hasPrefix("\""), source.hasSuffix("\"") else { return nil }
    return source.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0).trimmingSpaces }
  }
}

extension String {
  /// The text without spaces at its ends, as Excel shows the entries of a list.
  fileprivate var trimmingSpaces: String {
    guard let first = firstIndex(where: { $0 != " " }), let last = lastIndex(where: { $0 != " " })
    else { return "" }
    return String(self[first...last])
  }
}
