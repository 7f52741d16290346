package import Recognition

/// Something in the structure that keeps an answer about valid combinations from being certain.
package struct StructureWarning: Sendable, Hashable {
  /// The cell, if it is one cell's doing.
  package var location: CellLocation?
  /// What is in doubt, as a clause: `the rule in 'Units'!A14 could not be read`.
  package var reason: String
  /// Whether it could only forbid choices that are taken to be valid: a rule that was not read.
  ///
  /// What every choice has in common without the rule, it has with it, so `always` still holds.
  package var onlyForbids: Bool

  /// Creates a doubt.
  package init(location: CellLocation?, reason: String, onlyForbids: Bool) {
    self.location = location
    self.reason = reason
    self.onlyForbids = onlyForbids
  }
}
