public import Submissions

/// Something that a submission must have before a rule can say anything about it.
///
/// Requirements also see to it that one cause is one finding: where a rule named in the reason
/// has spoken of the cause, the rules that would only repeat it are skipped.
public struct Requirement: Sendable {
  private let reason: @Sendable (Submission) -> String?

  /// Creates a requirement.
  ///
  /// - Parameter reason: Why a rule that needs this is skipped; nil when the submission has it.
  init(_ reason: @escaping @Sendable (Submission) -> String?) { self.reason = reason }

  /// Why a rule that needs this was skipped; nil when the submission has it.
  public func reasonMissing(in submission: Submission) -> String? { reason(submission) }
}
