import Checking
import Domain
import Recognition
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

extension ReportPage {
  /// What was checked, how, and by what.
  var facts: PageValue {
    .list(
      CheckFacts(report: report).all.map {
        .group(["label": .text($0.label), "values": .texts($0.values)])
      })
  }

  /// What the application needs beside its sheets.
  var checklist: PageValue {
    .list(
      report.checklist.map {
        .group([
          "label": .text($0.label), "stated": .text($0.words),
          "clause": .text($0.clause.description),
        ])
      })
  }

  /// The rows that were skipped, in the order of the sheets.
  var skippedRows: PageValue {
    .list(
      report.sheets.flatMap { sheet in
        sheet.skipped.map { skipped in
          .group([
            "place": .text("\(sheet.name), \(skipped.rows.rowsInWords):"),
            "reason": .text(skipped.reason),
          ])
        }
      })
  }
}

extension ReportPage {
  /// The sections of the page that there are, in their order.
  var sections: PageValue {
    let all: [(target: String, label: String, isThere: Bool)] = [
      ("comparison", "Changes since the baseline", report.comparison != nil),
      ("checked", "What was checked", true),
      (Severity.mustFix.rawValue, Severity.mustFix.heading, true),
      (Severity.shouldFix.rawValue, Severity.shouldFix.heading, true),
      ("suppressed", "Suppressed", !report.suppressedFindings.isEmpty),
      ("against", "Under another version", !report.updates.isEmpty),
      ("coverage", "Coverage", true),
      ("combinations", ReportSections.combinationsTitle, report.structure != nil),
      ("changes", ReportSections.changesTitle, !report.changes.isEmpty),
      ("checklist", "Checklist", true),
      ("notes", Severity.note.heading, true),
      ("rules", "Rules", true),
    ]
    return .list(
      all.filter(\.isThere).map {
        .group(["target": .text($0.target), "label": .text($0.label)])
      })
  }

  /// The files that the report was made from.
  var receipt: PageValue {
    .list(
      report.receipt.inputs.map { input in
        .group([
          "role": .text(input.role.word), "file": .text(input.file.name),
          "digest": .text(input.digest),
        ])
      })
  }

  /// What has changed since an earlier report; false when there is none.
  var comparison: PageValue {
    guard let comparison = report.comparison else { return .flag(false) }
    return .group([
      "sentence": .text(comparison.sentence), "caveats": .texts(comparison.caveats),
      "hasFixed": .flag(!comparison.fixed.isEmpty), "fixed": earlier(comparison.fixed),
      "hasUnlooked": .flag(!comparison.unknown.isEmpty), "unlooked": earlier(comparison.unknown),
    ])
  }

  private func earlier(_ findings: [ReportDocument.Finding]) -> PageValue {
    .list(
      findings.map { finding in
        .group([
          "code": .text(finding.rule), "place": .text(finding.place),
          "message": .text(finding.message),
        ])
      })
  }
}

extension ReportPage {
  /// What claims can come to, to choose from.
  var statuses: PageValue {
    .list(
      ClaimStatus.allCases.map {
        .group(["key": .text($0.rawValue), "word": .text($0.word)])
      })
  }

  /// One standard with a table for each type of KSB that it has.
  func standard(_ standard: StandardCoverage) -> PageValue {
    let types = KSBType.allCases.filter { !standard.ksbs($0).isEmpty }
    return .group([
      "label": .text(standard.label),
      "matrix": matrix(standard),
      "groups": .list(types.map { group(standard, $0) }),
    ])
  }

  private func group(_ standard: StandardCoverage, _ type: KSBType) -> PageValue {
    let counts = standard.counts(type)
    return .group([
      "heading": .text(type.heading),
      "total": .number(counts.total),
      "segments": .list(
        counts.present.map { status, count in
          .group([
            "key": .text(status.rawValue), "text": .text(status.phrase(of: count)),
            "count": .number(count),
          ])
        }),
      "ksbs": .parts(
        ReportTemplates.ksb,
        standard.ksbs(type).enumerated().map { ksb($0.element, at: $0.offset) }),
    ])
  }

  private func ksb(_ ksb: KSBCoverage, at position: Int) -> PageValue {
    let links = ksb.findings.map(link)
    let needsAttention = ksb.count(.mustFix) + ksb.count(.shouldFix) > 0
    return .group([
      "key": .text(ksb.status.rawValue),
      "status": parts.status(ksb.status),
      "claimed": .text(ksb.coverage.word),
      "position": .number(position),
      "needsAttention": .flag(needsAttention),
      "code": .text(ksb.code.description),
      "statement": .text(ksb.statement),
      "hasLinks": .flag(!links.isEmpty),
      "links": .list(links),
      "hasUnits": .flag(!ksb.units.isEmpty),
      "units": .texts(ksb.units),
      "guarantee": report.structure == nil ? .code("") : parts.guarantee(ksb.guarantee),
      "assessment": .optional(ksb.assessment),
      "rationale": .optional(ksb.rationale),
      "hasNeither": .flag((ksb.assessment ?? "").isEmpty && (ksb.rationale ?? "").isEmpty),
      "cell": .optional(ksb.cells.first),
    ])
  }

  private func link(_ found: ReportedFinding) -> PageValue {
    .group([
      "id": .text(targets[found.id] ?? found.id),
      "label": .text("\(found.severity.word): \(found.finding.rule) \(found.finding.name)"),
    ])
  }
}
