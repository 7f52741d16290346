public import Qualifications

/// A rule of combination as a sheet states it.
public struct StatedRule: Sendable, Hashable {
  /// What was understood.
  public var rule: CombinationRule
  /// The cell that states it: of our own template the group's cell.
  public var location: CellLocation
  /// The words as written; of our own template the row's cells joined.
  public var text: String

  /// Creates a stated rule.
  public init(rule: CombinationRule, location: CellLocation, text: String) {
    self.rule = rule
    self.location = location
    self.text = text
  }
}
