package import Checking
public import Domain
package import Workbooks

import Recognition

/// The whole way from bytes to findings, for the command, a server or an app alike.
///
/// Give it ``SubmissionInput``; a report in any format can be made of what comes back. It opens no file but
/// those of the library of standards, prints nothing, and never looks at the clock.
public struct Check: Sendable {
  /// How much of a file is read before it is refused.
  package var limits: Limits

  /// Where standards are looked up by reference.
  package var library: StandardLibrary?

  /// The rules to run, and those left out.
  package var rules: RuleSelection

  /// How rules weigh, and which are off unless `rules` asks for them.
  package var settings: RuleSettings

  /// The decisions that findings need not be fixed.
  package var suppressions: [Suppression]

  /// Creates a check: of every rule, with no library, unless told otherwise.
  package init(
    limits: Limits = Limits(), library: StandardLibrary? = nil, rules: RuleSelection = .all,
    settings: RuleSettings = RuleSettings(), suppressions: [Suppression] = []
  ) {
    self.limits = limits
    self.library = library
    self.rules = rules
    self.settings = settings
    self.suppressions = suppressions
  }

  /// Creates a check of every rule.
  ///
  /// - Parameter library: Where standards are looked up by reference; nil to take files alone.
  public init(library: StandardLibrary?) {
    self.init(limits: Limits(), library: library)
  }

  /// Creates a check of every rule, of standards that are given as files.
  public init() {
    self.init(limits: Limits())
  }

  /// Reads, joins and judges what was handed in.
  ///
  /// What cannot be read becomes a finding.
  ///
  /// - Parameters:
  ///   - input: What was handed in.
  ///   - date: The day of the check, as `yyyy-MM-dd`; nil when no suppression is to expire.
  /// - Returns: The input, read and joined, and what the rules made of them.
  public func run(_ input: SubmissionInput, date: String? = nil) -> CheckedSubmission {
    judge(read(input), date: date)
  }

  /// The result for a submission whose input could not be had: it is unchecked, and says why.
  ///
  /// - Parameters:
  ///   - mapping: The name of its mapping workbook, or of what stands for it.
  ///   - fault: Why.
  /// - Returns: A submission with that fault, and what the rules make of it.
  package func refuse(_ mapping: String, because fault: SubmissionError) -> CheckedSubmission {
    judge(
      Submission(mappingFile: InputFile(name: mapping, sha256: nil), faults: [fault]), date: nil)
  }

  private func judge(_ submission: Submission, date: String?) -> CheckedSubmission {
    let checker = Checker(rules, settings: settings, suppressions: suppressions, date: date)
    return CheckedSubmission(submission: submission, result: checker.check(submission))
  }
}
