/// Something that a submission must have before a rule can say anything about it.
///
/// Requirements also see to it that one cause is one finding: where a rule named in the reason
/// has spoken of the cause, the rules that would only repeat it are skipped.
package struct Requirement: Sendable {
  private let reason: @Sendable (Submission, RuleSettings, Decisions) -> String?

  /// Creates a requirement.
  ///
  /// - Parameter reason: Why a rule that needs this is skipped; nil when the submission has it.
  init(_ reason: @escaping @Sendable (Submission) -> String?) {
    self.reason = { submission, _, _ in reason(submission) }
  }

  /// Creates a requirement of the user's settings.
  init(settings reason: @escaping @Sendable (RuleSettings) -> String?) {
    self.reason = { _, settings, _ in reason(settings) }
  }

  /// Creates a requirement of the user's suppressions.
  init(decisions reason: @escaping @Sendable (Decisions) -> String?) {
    self.reason = { _, _, decisions in reason(decisions) }
  }

  /// Why a rule that needs this was skipped; nil when all is there.
  func reasonMissing(
    in submission: Submission, settings: RuleSettings = RuleSettings(),
    decisions: Decisions = Decisions(suppressions: [])
  ) -> String? {
    reason(submission, settings, decisions)
  }
}

extension Requirement {
  /// A limit of the user's for the rule.
  static func limit(for code: String) -> Requirement {
    Requirement(settings: {
      $0.limits[code] == nil ? "it is off: no limit is set for it" : nil
    })
  }

  /// Suppressions to judge.
  static let suppressions = Requirement(decisions: {
    $0.suppressions.isEmpty ? "nothing is suppressed" : nil
  })

  /// The day of the check.
  static let date = Requirement(decisions: {
    $0.date == nil ? "the day of the check is not known" : nil
  })
}
