/// A standard's reference written somewhere in the mapping sheets.
public struct NamedStandard: Sendable, Hashable {
  /// The reference, such as `ST0827`.
  public var reference: String

  /// The cell that names it.
  public var location: CellLocation

  /// Creates a mention.
  public init(reference: String, location: CellLocation) {
    self.reference = reference
    self.location = location
  }
}
