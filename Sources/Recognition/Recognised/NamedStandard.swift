/// A standard's reference written somewhere in the mapping sheets.
package struct NamedStandard: Sendable, Hashable {
  /// The reference, such as `ST0827`.
  package var reference: String

  /// The cell that names it.
  package var location: CellLocation

  /// Creates a mention.
  package init(reference: String, location: CellLocation) {
    self.reference = reference
    self.location = location
  }
}
