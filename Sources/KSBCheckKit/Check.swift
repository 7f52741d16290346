public import Rules
public import Standards
public import Workbooks

import Recognition
import Submissions

/// The whole way from bytes to findings, for the command, a server or an app alike.
///
/// Give it ``Papers``; a report in any format can be made of what comes back. It opens no file but
/// those of the library of standards, prints nothing, and never looks at the clock.
public struct Check: Sendable {
  /// How much of a file is read before it is refused.
  public var limits: Limits

  /// Where standards are looked up by reference.
  public var library: StandardLibrary?

  /// The rules to run, and those left out.
  public var rules: RuleSelection

  /// Creates a check: of every rule, with no library, unless told otherwise.
  public init(
    limits: Limits = Limits(), library: StandardLibrary? = nil, rules: RuleSelection = .all
  ) {
    self.limits = limits
    self.library = library
    self.rules = rules
  }

  /// Reads, joins and judges what was handed in.
  ///
  /// What cannot be read becomes a finding.
  public func run(_ papers: Papers) -> CheckedSubmission {
    let submission = read(papers)
    return CheckedSubmission(
      submission: submission, result: Checker(rules).check(submission))
  }
}
