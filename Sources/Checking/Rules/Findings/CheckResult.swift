/// What the rules made of a submission.
package struct CheckResult: Sendable {
  /// A rule that did not run, and why.
  package struct SkippedRule: Sendable, Hashable {
    /// The rule's code.
    package var rule: String
    /// Why, in plain words.
    package var reason: String

    /// Creates a note of a skipped rule.
    package init(rule: String, reason: String) {
      self.rule = rule
      self.reason = reason
    }
  }

  /// The findings: heaviest first, then in the order of the workbook.
  package var findings: [Finding]

  /// The rules that did not run.
  package var skipped: [SkippedRule]

  /// The codes of the rules that ran and found nothing.
  package var passed: [String]

  /// Whether a rule found that nothing could be checked: exit code 3.
  package var isUnchecked: Bool

  /// The codes of rules that can find what must be fixed, and that the user has switched off, left
  /// out or made less severe.
  package var rulesOff: [String]

  /// Creates a result.
  package init(
    findings: [Finding], skipped: [SkippedRule], passed: [String], isUnchecked: Bool,
    rulesOff: [String] = []
  ) {
    self.findings = findings
    self.skipped = skipped
    self.passed = passed
    self.isUnchecked = isUnchecked
    self.rulesOff = rulesOff
  }
}
