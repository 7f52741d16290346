/// A unit or module as the sheet names it, and the cell that does.
public struct UnitMention: Sendable, Hashable {
  /// The name as written, such as `U07 Applied studies`.
  public var name: String

  /// The cell: in a list the units cell, in a matrix the mark.
  public var location: CellLocation

  /// Creates a mention.
  public init(name: String, location: CellLocation) {
    self.name = name
    self.location = location
  }
}
