/// A rule that is not among the findings: it found nothing, or it did not run.
public struct RuleNote: Sendable, Hashable {
  /// The rule's code.
  public let code: String

  /// The rule's name.
  public let name: String

  /// What the rule checks, in one sentence.
  public let summary: String

  /// Why it did not run; nil when it did.
  public let reason: String?
}
