package import Domain

/// A rule of combination as a sheet states it.
package struct StatedRule: Sendable, Hashable {
  /// What was understood.
  package var rule: CombinationRule
  /// The cell that states it: of our own template the group's cell.
  package var location: CellLocation
  /// The words as written; of our own template the row's cells joined.
  package var text: String

  /// Creates a stated rule.
  package init(rule: CombinationRule, location: CellLocation, text: String) {
    self.rule = rule
    self.location = location
    self.text = text
  }
}
