package import Checking
package import Domain

/// What a report says of the check itself, beside what was checked.
package struct ReportContext: Sendable {
  /// The version of the program.
  package var toolVersion: String

  /// The day of the check, as `yyyy-MM-dd`.
  package var date: String

  /// The options of the check that differ from the defaults, as typed.
  package var options: [String]

  /// The files that shaped the check beside the submission's own, such as the configuration.
  package var inputs: [Receipt.Input]

  /// An earlier report to compare with; nil for no comparison.
  package var baseline: Baseline?

  /// The version of a standard that is to take the place of the one checked against; nil for none.
  package var against: OccupationalStandard?

  /// Every rule that the check could have run, in the order of the catalogue.
  package var rules: [Rule]

  /// Creates a context.
  package init(
    toolVersion: String, date: String, options: [String] = [], inputs: [Receipt.Input] = [],
    baseline: Baseline? = nil, against: OccupationalStandard? = nil, rules: [Rule]
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
