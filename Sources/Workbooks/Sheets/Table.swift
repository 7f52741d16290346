/// A range that the workbook calls a table: ECMA-376 Part 1, 18.5.1.2.
package struct Table: Sendable, Hashable {
  /// The name that formulas use.
  package var name: String

  /// Its cells, headers and totals included.
  package var range: CellRange

  /// Creates a table.
  package init(name: String, range: CellRange) {
    self.name = name
    self.range = range
  }
}

/// Reads a table part.
final class TableHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheet
  let wantsText = false
  private(set) var table: Table?

  func start(_ element: XMLElement) {
    guard table == nil, element.isNamed("table"),
      let range = element["ref"].flatMap({ CellRange($0) })
    else { return }
    table = Table(name: element["displayName"] ?? element["name"] ?? "", range: range)
  }

  func end() {}

  func text(_ piece: UnsafeBufferPointer<UInt8>) {}
}
