public import Rules
public import Standards

/// What a report says of the check itself, beside what was checked.
public struct ReportContext: Sendable {
  /// The version of the program.
  public var toolVersion: String

  /// The day of the check, as `yyyy-MM-dd`.
  public var date: String

  /// The options of the check that differ from the defaults, as typed.
  public var options: [String]

  /// The files that shaped the check beside the submission's own, such as the configuration.
  public var inputs: [Receipt.Input]

  /// An earlier report to compare with; nil for no comparison.
  public var baseline: EarlierReport?

  /// The version of a standard that is to take the place of the one checked against; nil for none.
  public var against: OccupationalStandard?

  /// Every rule that the check could have run, in the order of the catalogue.
  public var rules: [Rule]

  /// Creates a context.
  public init(
    toolVersion: String, date: String, options: [String] = [], inputs: [Receipt.Input] = [],
    baseline: EarlierReport? = nil, against: OccupationalStandard? = nil, rules: [Rule]
  ) {
    self.toolVersion = toolVersion
    self.date = date
    self.options = options
    self.inputs = inputs
    self.baseline = baseline
    self.against = against
    self.rules = rules
  }
}
