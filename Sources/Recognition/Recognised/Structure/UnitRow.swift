public import Qualifications

/// A row of a structure that states a unit.
public struct UnitRow: Sendable, Hashable {
  /// The cell that names the unit: its code's, or its title's where there is no code.
  public var location: CellLocation
  /// The code; nil when there is none.
  public var code: String?
  /// The title; nil when there is none.
  public var title: String?
  /// The level.
  public var level = Stated<Int>()
  /// The credits.
  public var credits = Stated<Amount>()
  /// The guided learning hours.
  public var guidedLearningHours = Stated<Amount>()
  /// The total qualification time, in hours.
  public var totalQualificationTime = Stated<Amount>()
  /// Mandatory or optional, by a status cell or by the heading above the row.
  ///
  /// Without a value, the status is missing or its word is not known. A row whose `places` come
  /// from pathway columns may have no single status.
  public var status = Stated<Unit.Standing>()
  /// The group, by its cell or by the heading above the row; nil for none.
  public var group = Stated<String>()
  /// What the unit is on which pathway; empty when the status is missing.
  public var places: [Unit.Place] = []
  /// The units that it requires, as written.
  public var requires = Stated<[String]>()
  /// The units that it is barred with, as written.
  public var barredWith = Stated<[String]>()

  /// Whether the award takes a pass in the unit, whatever else may be failed.
  public var mustBePassed = false

  /// Creates a row.
  public init(location: CellLocation, code: String? = nil, title: String? = nil) {
    self.location = location
    self.code = code
    self.title = title
  }

  /// What the unit is called: its code, or its title where there is no code.
  public var name: String { code ?? title ?? "" }
}
