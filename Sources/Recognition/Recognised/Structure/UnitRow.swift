package import Domain

/// A row of a structure that states a unit.
package struct UnitRow: Sendable, Hashable {
  /// The cell that names the unit: its code's, or its title's where there is no code.
  package var location: CellLocation
  /// The code; nil when there is none.
  package var code: String?
  /// The title; nil when there is none.
  package var title: String?
  /// The level.
  package var level = Stated<Int>()
  /// The credits.
  package var credits = Stated<Amount>()
  /// The guided learning hours.
  package var guidedLearningHours = Stated<Amount>()
  /// The total qualification time, in hours.
  package var totalQualificationTime = Stated<Amount>()
  /// Mandatory or optional, by a status cell or by the heading above the row.
  ///
  /// Without a value, the status is missing or its word is not known. A row whose `places` come
  /// from pathway columns may have no single status.
  package var status = Stated<Unit.Standing>()
  /// The group, by its cell or by the heading above the row; nil for none.
  package var group = Stated<String>()
  /// What the unit is on which pathway; empty when the status is missing.
  package var places: [Unit.Place] = []
  /// The units that it requires, as written.
  package var requires = Stated<[String]>()
  /// The units that it is barred with, as written.
  package var barredWith = Stated<[String]>()

  /// Whether the award takes a pass in the unit, whatever else may be failed.
  package var mustBePassed = false

  /// Creates a row.
  package init(location: CellLocation, code: String? = nil, title: String? = nil) {
    self.location = location
    self.code = code
    self.title = title
  }

  /// What the unit is called: its code, or its title where there is no code.
  package var name: String { code ?? title ?? "" }
}
