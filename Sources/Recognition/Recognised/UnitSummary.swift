/// A unit that has rows of its own: in a transposed matrix, or in an inverted list.
package struct UnitSummary: Sendable, Hashable {
  /// The unit as the sheet names it; empty when no cell does.
  package var name: String

  /// The cells of its rows that mean something, blank ones included; marks of KSBs left out.
  package var cells: [MappedCell]

  /// Creates a unit.
  package init(name: String, cells: [MappedCell]) {
    self.name = name
    self.cells = cells
  }
}
