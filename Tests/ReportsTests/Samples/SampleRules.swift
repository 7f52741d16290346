import Checking

/// A handful of rules to report on; their checks are never run here.
enum SampleRules {
  static let all: [Rule] = [
    rule(
      "W101", "unreadable-workbook", .mustFix, .intake, stops: true, "A check needs a workbook."),
    rule("W105", "hidden-content", .shouldFix, .workbook, "Reviewers see what is shown."),
    rule("W107", "external-content", .note, .workbook, "Links break when a file is sent."),
    rule("S112", "labels-disagree", .note, .standard, "Codes are counted by position."),
    rule("M101", "ksb-missing", .mustFix, .mapping, "All KSBs are expected to be covered."),
    rule("M103", "ksb-repeated", .shouldFix, .mapping, "A claim is made once."),
    rule("M104", "statement-differs", .shouldFix, .mapping, "Versions differ in their wording."),
    rule("M105", "coverage-unreadable", .mustFix, .mapping, "A claim must be readable."),
    rule("M107", "unit-unknown", .mustFix, .mapping, "A unit must be in the structure."),
    rule("M110", "numbering-gap", .shouldFix, .mapping, "Numbers follow one another."),
    rule("M111", "code-unreadable", .shouldFix, .mapping, "A row counts by its code."),
    rule("C101", "ksb-not-covered", .mustFix, .coverage, "All KSBs are expected to be covered."),
    rule(
      "C102", "partial-without-rationale", .mustFix, .coverage,
      "All KSBs are expected to be covered."),
    rule("C104", "coverage-not-guaranteed", .mustFix, .coverage, "Every choice counts."),
    rule("C105", "no-assessment", .shouldFix, .coverage, "Coverage counts when it is assessed."),
    rule("C106", "single-unit", .note, .coverage, "A KSB in one unit hangs on that unit."),
  ]

  private static func rule(
    _ code: String, _ name: String, _ severity: Severity, _ stage: Rule.Stage,
    stops: Bool = false, _ clause: String
  ) -> Rule {
    Rule(
      code: code, name: name, severity: severity, stage: stage, stopsTheCheck: stops,
      clause: clause.hasPrefix("All KSBs")
        ? .source(.recognitionPage, "all KSBs in the occupational standard", says: clause)
        : .practice(clause),
      summary: "Looks for \(name.split(separator: "-").joined(separator: " ")).",
      rationale: "Why \(name) matters.", bad: .init("bad"), good: .init("good"),
      fix: "Put it right.", check: { _, _ in })
  }
}
