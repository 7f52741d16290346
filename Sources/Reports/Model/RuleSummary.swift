/// A rule that is not among the findings: it found nothing, or it did not run.
package struct RuleSummary: Sendable, Hashable {
  /// The rule's code.
  package let code: String

  /// The rule's name.
  package let name: String

  /// What the rule checks, in one sentence.
  package let summary: String

  /// Why it did not run; nil when it did.
  package let reason: String?
}
