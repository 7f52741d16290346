import Rules
import Standards
import Templates

extension ReportPage {
  /// The findings of one weight, with their heading.
  func findings(_ severity: Severity) -> PageValue {
    let findings = report.findings(severity)
    return .group([
      "kind": .text(severity.rawValue),
      "heading": .text(severity.heading),
      "meaning": .text(severity.meaning),
      "count": .number(findings.count),
      "hasFindings": .flag(!findings.isEmpty),
      "findings": .parts(ReportTemplates.finding, findings.map(finding)),
    ])
  }

  private func finding(_ found: ReportedFinding) -> PageValue {
    let about = [found.finding.rule, found.finding.ksb?.description].compactMap { $0 }
    let place = found.place ?? found.finding.file
    return .group([
      "id": .text(found.id),
      "message": .text(found.message),
      "place": .text(place),
      "quoted": .optional(found.quotation),
      "help": .text(found.help),
      "clause": .optional(found.clause),
      "rule": .text(found.finding.rule),
      "name": .text(found.finding.name),
      "age": .optional(found.age?.word),
      "label": .text(about.joined(separator: " ") + " at \(place)"),
    ])
  }

  /// The rules that are not among the findings.
  var ruleGroups: PageValue {
    .list([
      rules("Rules that found nothing", report.passedRules) { $0.summary },
      rules("Rules that did not run, and why", report.skippedRules) { $0.reason },
    ])
  }

  private func rules(
    _ heading: String, _ rules: [RuleNote], text: (RuleNote) -> String?
  ) -> PageValue {
    .group([
      "heading": .text(heading),
      "count": .number(rules.count),
      "rules": .parts(
        ReportTemplates.rule,
        rules.map {
          .group(["code": .text($0.code), "name": .text($0.name), "text": .optional(text($0))])
        }),
    ])
  }
}

extension Severity {
  /// What it means for the reader.
  fileprivate var meaning: String {
    switch self {
    case .mustFix: "Against the criteria, or the check cannot be trusted until it is fixed."
    case .shouldFix: "A reviewer is likely to query these."
    case .note: "For the reviewer’s eyes. There is nothing to do."
    }
  }
}
