public import Recognition

/// A unit that the mapping names as covering a KSB.
public struct TaughtUnit: Sendable, Hashable {
  /// The structure's code for it where it is known; else the name as written.
  public var name: String
  /// Its place among the units of the structure; nil when there is no structure, or it is none of
  /// its units.
  public var unit: Int?
  /// How far it covers the KSB: `full` or `partial`.
  public var extent: Coverage
  /// The cell that names it: in a list the units cell, in a matrix the mark.
  public var location: CellLocation

  /// Creates a unit named by the mapping.
  public init(name: String, unit: Int? = nil, extent: Coverage, location: CellLocation) {
    self.name = name
    self.unit = unit
    self.extent = extent
    self.location = location
  }
}
