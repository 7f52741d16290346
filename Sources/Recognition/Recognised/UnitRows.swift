/// A unit that has rows of its own: in a transposed matrix, or in an inverted list.
public struct UnitRows: Sendable, Hashable {
  /// The unit as the sheet names it; empty when no cell does.
  public var name: String

  /// The cells of its rows that mean something, blank ones included; marks of KSBs left out.
  public var cells: [MappedCell]

  /// Creates a unit.
  public init(name: String, cells: [MappedCell]) {
    self.name = name
    self.cells = cells
  }
}
