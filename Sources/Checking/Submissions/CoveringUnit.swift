package import Recognition

/// A unit that the mapping names as covering a KSB.
package struct CoveringUnit: Sendable, Hashable {
  /// The structure's code for it where it is known; else the name as written.
  package var name: String
  /// Its place among the units of the structure; nil when there is no structure, or it is none of
  /// its units.
  package var unit: Int?
  /// How far it covers the KSB: `full` or `partial`.
  package var extent: Coverage
  /// The cell that claims it: in a list the units cell, in a matrix the mark.
  package var location: CellLocation
  /// The cell that names it, where each unit has a row of its own; nil elsewhere.
  package var nameLocation: CellLocation?

  /// Creates a unit named by the mapping.
  package init(
    name: String, unit: Int? = nil, extent: Coverage, location: CellLocation,
    nameLocation: CellLocation? = nil
  ) {
    self.name = name
    self.unit = unit
    self.extent = extent
    self.location = location
    self.nameLocation = nameLocation
  }
}
