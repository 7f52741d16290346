/// One thing that ksbcheck checks: what it is, why it matters, and the check itself.
///
/// Each rule is a value declared once, in a file of its own, and listed in ``Catalogue/all``.
/// Help, documentation and reports are made from it.
package struct Rule: Sendable {
  /// When a rule runs: a stage runs only when no rule of an earlier one stopped the check.
  package enum Stage: Int, Sendable, Comparable, CaseIterable {
    /// Could the files be read, and is there a mapping?
    case intake
    /// Can the workbook be trusted?
    case workbook
    /// Is it the right standard?
    case standard
    /// Is the sheet filled in as it should be?
    case mapping
    /// Does the structure of the qualification hold together?
    case structure
    /// Are the KSBs covered?
    case coverage
    /// Do the user's decisions still hold?
    case decisions

    /// Orders stages as they run.
    package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// A cell that the rule is about, before or after it is put right.
  package struct Example: Sendable {
    /// What stands in the sheet, in a line.
    package var text: String

    /// Creates an example.
    package init(_ text: String) { self.text = text }
  }

  /// The stable code, such as `C101`; never renamed, never reused.
  package let code: String
  /// What is found, in words joined by hyphens, such as `ksb-not-covered`.
  package let name: String
  /// The weight of its findings, where a finding does not say otherwise.
  package let severity: Severity
  /// When a finding weighs otherwise, as a clause: `must-fix when the two claims differ`.
  package let severityExceptions: String?
  /// When it runs.
  package let stage: Stage
  /// Whether a finding means that nothing could be checked: exit code 3.
  package let stopsTheCheck: Bool
  /// What a submission must have for the rule to say anything.
  package let needs: [Requirement]
  /// What it rests on, and of what kind that is.
  package let clause: Clause
  /// What is checked, in one sentence.
  package let summary: String
  /// Why it matters.
  package let rationale: String
  /// What it finds fault with.
  package let bad: Example
  /// The same put right.
  package let good: Example
  /// What to do about a finding.
  package let fix: String
  /// The check.
  package let check: @Sendable (Submission, inout Findings) -> Void

  /// Creates a rule.
  package init(
    code: String, name: String, severity: Severity, severityExceptions: String? = nil,
    stage: Stage, stopsTheCheck: Bool = false, needs: [Requirement] = [], clause: Clause,
    summary: String, rationale: String, bad: Example,
    good: Example, fix: String, check: @escaping @Sendable (Submission, inout Findings) -> Void
  ) {
    self.code = code
    self.name = name
    self.severity = severity
    self.severityExceptions = severityExceptions
    self.stage = stage
    self.stopsTheCheck = stopsTheCheck
    self.needs = needs
    self.clause = clause
    self.summary = summary
    self.rationale = rationale
    self.bad = bad
    self.good = good
    self.fix = fix
    self.check = check
  }
}

extension Rule {
  /// Whether its findings can be what must be fixed, by the rule's own severity or by an exception
  /// to it.
  package var canBeMustFix: Bool {
    severity == .mustFix || severityExceptions?.hasPrefix(Severity.mustFix.rawValue) ?? false
  }
}
