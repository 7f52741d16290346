/// A row that holds at least one cell, or is hidden.
public struct Row: Sendable, Hashable {
  /// The number at the row's left edge, counted from 1.
  public var number: Int

  /// Whether the row is hidden, by hand or by a filter.
  public var isHidden: Bool

  /// The cells that are present, left to right.
  public var cells: [Cell]

  /// Creates a row.
  public init(number: Int, isHidden: Bool = false, cells: [Cell]) {
    self.number = number
    self.isHidden = isHidden
    self.cells = cells
  }
}
