import Checking
import Domain
import Recognition

/// What has changed since an earlier report.
///
/// A finding is fixed only when its rule ran again and found nothing there; of a rule that did not
/// run this time, nothing is known.
package struct Comparison: Sendable, Hashable {
  /// Whether the earlier report had a finding too.
  package enum Age: String, Sendable {
    /// It had not.
    case new
    /// It had.
    case remaining
  }

  /// The name of the earlier report's file.
  package let file: String
  /// The day of the earlier check.
  package let date: String
  /// The version of the program that made it.
  package let toolVersion: String
  /// What the earlier report had, and this one looked for and has not.
  package let fixed: [EarlierFinding]
  /// What the earlier report had, and this one did not look for.
  package let unknown: [EarlierFinding]
  /// The identities of findings that the earlier report had not.
  package let new: [String]
  /// The identities of findings that it had.
  package let remaining: [String]
  /// What to bear in mind, each in a sentence.
  package let caveats: [String]

  init(
    with earlier: Baseline, findings: [ReportedFinding], submission: Submission,
    result: CheckResult, toolVersion now: String
  ) {
    let match = FindingMatch(earlier.findings, findings)
    let skipped = Set(result.skipped.map(\.rule))
    let gone = match.gone.filter { !$0.wasSuppressed }
    let counted = findings.filter { !$0.isSuppressed }
    file = earlier.file
    date = earlier.date
    toolVersion = earlier.toolVersion
    fixed = result.isUnchecked ? [] : gone.filter { !skipped.contains($0.rule) }
    unknown = result.isUnchecked ? gone : gone.filter { skipped.contains($0.rule) }
    new = counted.map(\.id).filter { !match.known.contains($0) }
    remaining = counted.map(\.id).filter { match.known.contains($0) }
    let added = Set(counted.filter { !match.known.contains($0.id) }.map(\.finding.rule))
    caveats =
      ComparisonCaveats(
        earlier: earlier, submission: submission, toolVersion: now, unknown: unknown,
        addedRules: added
      ).sentences
  }

  /// Marks each finding that counts as new or remaining.
  func mark(_ findings: inout [ReportedFinding]) {
    let new = Set(new)
    for index in findings.indices where !findings[index].isSuppressed {
      findings[index].age = new.contains(findings[index].id) ? .new : .remaining
    }
  }
}
