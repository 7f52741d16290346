public import Qualifications

/// A total that a sheet declares, to be compared with the sum.
public struct StatedTotal: Sendable, Hashable {
  /// What is added up.
  public enum Quantity: String, Sendable, Hashable {
    /// Credits.
    case credits
    /// Guided learning hours.
    case guidedLearningHours
    /// Hours of total qualification time.
    case totalQualificationTime
  }

  /// Which units are added up.
  public enum Scope: Sendable, Hashable {
    /// The rows of units that stand above the total, back to the last heading.
    case rows([Int])
    /// The mandatory units.
    case mandatory
    /// What a learner takes in all.
    case learner
  }

  /// What is added up.
  public var quantity: Quantity
  /// Which units are added up; rows are places in ``RecognisedStructure/units``.
  public var scope: Scope
  /// The total that the sheet declares.
  public var declared: Amount
  /// The cell.
  public var location: CellLocation

  /// Creates a total.
  public init(quantity: Quantity, scope: Scope, declared: Amount, location: CellLocation) {
    self.quantity = quantity
    self.scope = scope
    self.declared = declared
    self.location = location
  }
}
