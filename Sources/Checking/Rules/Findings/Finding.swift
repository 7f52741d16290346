package import Domain
package import Recognition

/// One thing that a rule found.
package struct Finding: Sendable, Hashable {
  /// The rule's code, such as `C101`.
  package var rule: String

  /// The rule's name, such as `ksb-not-covered`.
  package var name: String

  /// How much it weighs.
  package var severity: Severity

  /// The reference of the standard it is about, if it is about one.
  package var standard: String?

  /// The option of that standard, where the same standard is claimed for several options.
  package var option: String?

  /// The KSB it is about, if it is about one.
  package var ksb: KSBCode?

  /// The unit it is about, as the sheet names it, if it is about one.
  package var unit: String?

  /// The file it is about.
  package var file: String

  /// The narrowest place in the workbook that is known; nil for the file as a whole.
  package var location: CellLocation?

  /// The cell's text, when quoting it helps.
  package var quoted: String?

  /// What was found, in one plain sentence.
  package var message: String

  /// What to do about it, in one plain sentence.
  package var help: String

  /// A valid combination of units that misses the KSB, if that is what was found.
  package var counterexample: Counterexample?

  /// The user's decision that it need not be fixed, if there is one: it then counts for nothing.
  package var suppression: Suppression?

  /// What it shares with findings of the same cause, as its rule has it; nil when its rule leaves it
  /// to the sentence.
  package var grouping: FindingGroup?

  /// The group that it is one of, such as `C104/1`; nil where it stands alone.
  package var group: String?

  /// Creates a finding.
  package init(
    rule: String, name: String, severity: Severity, standard: String? = nil, ksb: KSBCode? = nil,
    unit: String? = nil, file: String, location: CellLocation? = nil, quoted: String? = nil,
    message: String, help: String, option: String? = nil,
    counterexample: Counterexample? = nil, suppression: Suppression? = nil,
    grouping: FindingGroup? = nil, group: String? = nil
  ) {
    self.rule = rule
    self.name = name
    self.severity = severity
    self.standard = standard
    self.ksb = ksb
    self.unit = unit
    self.file = file
    self.location = location
    self.quoted = quoted
    self.message = message
    self.help = help
    self.option = option
    self.counterexample = counterexample
    self.suppression = suppression
    self.grouping = grouping
    self.group = group
  }
}
