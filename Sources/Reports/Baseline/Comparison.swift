import Checking
import Domain
import Recognition

/// An earlier report to compare with, and the name of its file.
package struct Baseline: Sendable, Hashable {
  package let file: String
  package let report: ReportDocument

  package init(json: [UInt8], file: String) throws(ReportDocumentError) {
    self.file = file
    report = try ReportDocument(json: json)
  }
}

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
  package let fixed: [ReportDocument.Finding]
  /// What the earlier report had, and this one did not look for.
  package let unknown: [ReportDocument.Finding]
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
    let match = FindingMatch(earlier.report.findings, findings)
    let skipped = Set(result.skipped.map(\.rule))
    let gone = match.gone.filter { $0.suppressed == nil }
    let counted = findings.filter { !$0.isSuppressed }
    file = earlier.file
    date = earlier.report.date
    toolVersion = earlier.report.tool.version
    fixed = result.isUnchecked ? [] : gone.filter { !skipped.contains($0.rule) }
    unknown = result.isUnchecked ? gone : gone.filter { skipped.contains($0.rule) }
    new = counted.map(\.id).filter { !match.known.contains($0) }
    remaining = counted.map(\.id).filter { match.known.contains($0) }
    let added = Set(counted.filter { !match.known.contains($0.id) }.map(\.finding.rule))
    caveats =
      ComparisonCaveats(
        earlier: earlier.report, submission: submission, toolVersion: now, unknown: unknown,
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

extension Comparison {
  /// What has changed, in one sentence.
  var sentence: String {
    "Since \(file) of \(date): \(fixed.count) fixed, \(new.count) new, \(remaining.count) remaining."
  }
}

extension ReportDocument.Finding {
  /// The finding on one line.
  var line: String { "\(rule) at \(place): \(message)" }
}

extension Comparison.Age {
  /// The age in a word; nil for what is not new.
  var word: String? {
    switch self {
    case .new: "new"
    case .remaining: nil
    }
  }
}

/// What a reader of a comparison must bear in mind: where the two reports are not of the same.
struct ComparisonCaveats {
  let earlier: ReportDocument
  let submission: Submission
  /// The version of the program that makes this report.
  let toolVersion: String
  /// What the earlier report had, and this one did not look for.
  let unknown: [ReportDocument.Finding]
  /// The rules of findings that are new.
  let addedRules: Set<String>

  /// The caveats, each in a sentence.
  var sentences: [String] {
    [qualification, standards, cycle, program, verdict, skippedThen, skippedNow].compactMap { $0 }
  }

  private var qualification: String? {
    guard let before = earlier.submission.qualification.title,
      let now = submission.qualification.title,
      before != now
    else { return nil }
    return "The baseline is of another qualification: \(before)."
  }

  private var standards: String? {
    let before = earlier.standards.map { Self.label($0.reference, $0.version, $0.option) }
    let now = submission.standards.map {
      Self.label($0.standard.reference, $0.standard.version, $0.option.title)
    }
    guard !before.isEmpty, !now.isEmpty, before != now else { return nil }
    return """
      The baseline was made against \(before.joined(separator: " and ")), this one against \
      \(now.joined(separator: " and ")): findings may be fixed or new for that alone.
      """
  }

  private var cycle: String? {
    let now = AppliedCycle(stated: submission.qualification.cycle).name
    guard let before = earlier.submission.cycle, before != now else { return nil }
    return """
      The baseline was checked against the criteria of cycle \(before), this report against those of \
      cycle \(now): findings may be fixed or new for that alone.
      """
  }

  private var program: String? {
    guard earlier.tool.version != toolVersion else { return nil }
    return """
      The baseline was made by ksbcheck \(earlier.tool.version), this one by \(toolVersion): \
      rules may have changed since.
      """
  }

  private var verdict: String? {
    guard earlier.verdict == .unchecked else { return nil }
    return "Nothing could be checked then, so what is new may have been there already."
  }

  private var skippedThen: String? {
    let rules = (earlier.skippedRules ?? []).map(\.rule).filter(addedRules.contains)
    guard !rules.isEmpty, earlier.verdict != .unchecked else { return nil }
    return """
      Some rules did not run then, so what they find now may have been there already: \
      \(rules.joined(separator: ", ")).
      """
  }

  private var skippedNow: String? {
    guard !unknown.isEmpty else { return nil }
    var rules: [String] = []
    for finding in unknown where !rules.contains(finding.rule) { rules.append(finding.rule) }
    let count = unknown.count == 1 ? "1 finding is" : "\(unknown.count) findings are"
    return """
      \(count) neither fixed nor remaining, because the rule did not run this time: \
      \(rules.joined(separator: ", ")).
      """
  }

  private static func label(_ reference: String?, _ version: String?, _ option: String?) -> String {
    let name = reference.flatMap { $0.isEmpty ? nil : $0 } ?? "the sheet’s own list"
    let parts = [version.map { "version \($0)" }, option.map { "option \($0)" }]
    return ([name] + parts.compactMap { $0 }).joined(separator: ", ")
  }
}
