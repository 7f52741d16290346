/// A row that holds at least one cell, or is hidden.
package struct Row: Sendable, Hashable {
  /// The number at the row's left edge, counted from 1.
  package var number: Int

  /// Whether the row is hidden, by hand or by a filter.
  package var isHidden: Bool

  /// The cells that are present, left to right.
  package var cells: [Cell]

  /// Creates a row.
  package init(number: Int, isHidden: Bool = false, cells: [Cell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}
