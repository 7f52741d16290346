/// A unit or module as the sheet names it, and the cell that claims a KSB for it.
package struct UnitMention: Sendable, Hashable {
  /// The name as written, such as `U07 Applied studies`.
  package var name: String

  /// The cell that claims: in a list the units cell, in a matrix the mark, in an inverted list the
  /// cell that lists the KSB.
  package var location: CellLocation

  /// The cell that holds the name, where each unit has a row of its own; nil elsewhere.
  package var nameLocation: CellLocation?

  /// Creates a mention.
  package init(name: String, location: CellLocation, nameLocation: CellLocation? = nil) {
    self.name = name
    self.location = location
    self.nameLocation = nameLocation
  }
}
