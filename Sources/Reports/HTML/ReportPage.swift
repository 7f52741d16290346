import Checking
import Domain
import Templates

/// What the HTML report's templates show of a report.
struct ReportPage {
  let report: Report
  /// The parts that say one of a few things.
  let parts: PrerenderedFragments
  /// Where each finding can be read.
  let targets: [String: String]
  private let style: String
  private let script: String

  init(_ report: Report, templates: HTMLTemplates) {
    self.report = report
    parts = templates.parts
    targets = Self.targets(in: report)
    style = templates.style
    script = templates.script
  }

  /// Every name that the templates use.
  var values: PageValue {
    .group([
      "title": .text(report.title),
      "style": .code(report.updates.isEmpty ? style : style + DifferenceTemplates.style),
      "script": .code(script),
      "verdict": .text(report.verdict.rawValue),
      "tone": .text(report.tone.rawValue),
      "sign": .text(report.sign),
      "subject": .text(report.subject),
      "headline": .text(report.headline),
      "nextStep": .text(report.nextStep),
      "told": .texts(report.told.lines),
      "version": .text(report.toolVersion),
      "date": .text(report.date),
      "counts": counts,
      "facts": facts,
      "cycle": .text(report.cycle.line),
      "checklist": checklist,
      "sections": sections,
      "comparison": comparison,
      "updates": updates,
      "receipt": receipt,
      "hasSkippedRows": .flag(report.sheets.contains { !$0.skipped.isEmpty }),
      "skippedRowCount": .number(report.sheets.reduce(0) { $0 + $1.rowsSkipped }),
      "skippedRows": skippedRows,
      "severities": .list([things(.mustFix), things(.shouldFix)]),
      "notes": things(.note),
      "combinations": combinations,
      "changes": changes,
      "suppressed": suppressed,
      "statuses": statuses,
      "standards": .list(report.standards.map(standard)),
      "hasNoStandard": .flag(report.standards.isEmpty),
      "ruleGroups": ruleGroups,
    ])
  }

  private var counts: PageValue {
    let severities = Severity.heaviestFirst.map { severity in
      count(
        severity.heading, report.thingCounts[severity], kind: severity.rawValue,
        target: severity == .note ? "notes" : severity.rawValue)
    }
    let head = report.headCount
    return .list(
      severities + [
        count(
          head.label, head.value, of: report.claims.total, kind: head.isGood ? "good" : "open",
          target: "coverage")
      ])
  }

  private func count(
    _ label: String, _ value: Int, of total: Int? = nil, kind: String, target: String
  ) -> PageValue {
    .group([
      "label": .text(label), "value": .number(value), "kind": .text(kind),
      "target": .text(target), "of": .optional(total.map(String.init)),
    ])
  }
}
