package import Domain

/// A total that a sheet declares, to be compared with the sum.
package struct StatedTotal: Sendable, Hashable {
  /// What is added up.
  package enum Quantity: String, Sendable, Hashable {
    /// Credits.
    case credits
    /// Guided learning hours.
    case guidedLearningHours
    /// Hours of total qualification time.
    case totalQualificationTime
  }

  /// Which units are added up.
  package enum Scope: Sendable, Hashable {
    /// The rows of units that stand above the total, back to the last heading.
    case rows([Int])
    /// The mandatory units.
    case mandatory
    /// What a learner takes in all.
    case learner
  }

  /// What is added up.
  package var quantity: Quantity
  /// Which units are added up; rows are places in ``RecognisedStructure/units``.
  package var scope: Scope
  /// The total that the sheet declares.
  package var declared: Amount
  /// The cell.
  package var location: CellLocation

  /// Creates a total.
  package init(quantity: Quantity, scope: Scope, declared: Amount, location: CellLocation) {
    self.quantity = quantity
    self.scope = scope
    self.declared = declared
    self.location = location
  }
}
