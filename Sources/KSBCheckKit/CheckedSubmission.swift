public import Reports
public import Rules
public import Submissions

/// A submission and what the rules made of it.
public struct CheckedSubmission: Sendable {
  /// The papers, read and joined.
  public var submission: Submission

  /// What the rules made of them.
  public var result: CheckResult

  /// The report that every format is rendered from.
  public func report(context: ReportContext) -> Report {
    Report(submission: submission, result: result, context: context)
  }
}
