package import Domain
package import Recognition

/// Collects what one rule finds, and fills in what every finding of that rule shares.
package struct Findings: Sendable {
  /// What was found, in the order of the reports.
  package private(set) var all: [Finding] = []

  private let rule: Rule
  private let file: String

  /// The user's limit for the rule, a share from 0 to 1; nil when none is set.
  package let limit: Double?

  /// What became of the user's suppressions; empty until every other rule has run.
  package let decisions: [Decision]

  /// The day of the check, as `yyyy-MM-dd`; nil when it is not known.
  package let date: String?

  /// Creates an empty collection for one rule and one file.
  package init(
    rule: Rule, file: String, limit: Double? = nil, decisions: [Decision] = [], date: String? = nil
  ) {
    self.rule = rule
    self.file = file
    self.limit = limit
    self.decisions = decisions
    self.date = date
  }

  /// Adds a finding.
  ///
  /// - Parameters:
  ///   - message: What was found, in one plain sentence.
  ///   - location: The narrowest place that is known.
  ///   - severity: Given only where a finding weighs otherwise than its rule.
  ///   - standard: The standard it is about.
  ///   - ksb: The KSB it is about.
  ///   - unit: The unit it is about.
  ///   - quoted: The cell's text, when quoting it helps.
  ///   - file: The file that the location is in; the mapping's when nothing is given.
  ///   - option: The standard's option, where the standard is claimed for several.
  ///   - counterexample: A valid combination of units that misses the KSB.
  ///   - help: What to do; the rule's own `fix` when nothing is given.
  ///   - group: What findings of the same cause share; the sentence, the KSB's code aside, when
  ///     nothing is given.
  package mutating func report(
    _ message: String, at location: CellLocation? = nil, severity: Severity? = nil,
    standard: String? = nil, ksb: KSBCode? = nil, unit: String? = nil, quoted: String? = nil,
    file: String? = nil, option: String? = nil, counterexample: Counterexample? = nil,
    help: String? = nil, group: FindingGroup? = nil
  ) {
    all.append(
      Finding(
        rule: rule.code, name: rule.name, severity: severity ?? rule.severity,
        standard: standard, ksb: ksb, unit: unit, file: file ?? self.file, location: location,
        quoted: quoted, message: message, help: help ?? rule.fix, option: option,
        counterexample: counterexample, grouping: group))
  }
}
