import Checking
import Domain
import Recognition
import Workbooks

extension ReportFormat {
  /// For programs: see `docs/report.schema.json`.
  public static let json = ReportFormat(
    "json", fileEndings: ["json"], isForPeople: false, writer: JSONWriter())
}

/// The report for programs, as `docs/report.schema.json` describes it.
struct JSONWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [ReportFile(name: "report.json", contents: value(of: report).text)]
  }

  /// The report as one value.
  func value(of report: Report) -> JSONValue {
    // Only a check against another version has something to say of it.
    let updates =
      report.updates.isEmpty
      ? [] : [(key: "against", value: JSONValue.array(report.updates.map(update)))]
    return .object(
      [
        ("formatVersion", .integer(Report.formatVersion)),
        ("tool", tool(report)),
        ("date", .string(report.date)),
        ("verdict", .string(report.verdict.rawValue)),
        ("headline", .string(report.headline)),
        ("submission", submission(report)),
        ("standards", .array(report.standards.map(standard))),
        ("findings", .array(report.findings.map(finding))),
        ("checked", checked(report.checked)),
        ("counts", report.counts.json),
        ("things", report.thingCounts.json),
        ("combinations", combinations(report.structure)),
        ("nextSteps", nextSteps(report)),
        ("checklist", .array(report.checklist.map(checklistEntry))),
        ("skippedRules", .array(report.skippedRules.map(skippedRule))),
        ("passedRules", JSONValue(report.passedRules.map(\.code))),
        ("options", JSONValue(report.options)),
        ("receipt", receipt(report)),
        ("comparison", report.comparison.map(comparison) ?? .null),
      ] + told(report.told) + updates)
  }

  private func tool(_ report: Report) -> JSONValue {
    .object([
      ("name", .string("ksbcheck")),
      ("version", .string(report.toolVersion)),
      ("rules", .integer(report.rules.count)),
    ])
  }

  private func submission(_ report: Report) -> JSONValue {
    let qualification = report.qualification
    // Only a batch names its submissions.
    let name = report.name.map { [(key: "name", value: JSONValue.string($0))] } ?? []
    return .object(
      name + [
        (
          "qualification",
          .object([
            ("title", JSONValue(qualification.title)),
            ("number", JSONValue(qualification.number)),
            ("level", JSONValue(qualification.level)),
            ("credits", JSONValue(qualification.credits?.description)),
          ])
        ),
        ("cycle", .string(report.cycle.name)),
        ("cycleAssumed", .boolean(report.cycle.isAssumed)),
        (
          "mapping",
          .object([
            ("file", .string(report.mapping.name)),
            ("sha256", JSONValue(report.mapping.sha256)),
            ("sheets", JSONValue(report.sheets.map(\.name))),
            ("reading", .array(report.sheets.map(reading))),
          ])
        ),
        ("structure", structure(report)),
      ])
  }

  private func checked(_ checked: Completeness) -> JSONValue {
    .object([
      ("standard", .boolean(checked.standard)), ("structure", .boolean(checked.structure)),
      ("combinations", .boolean(checked.combinations)), ("rulesOff", JSONValue(checked.rulesOff)),
    ])
  }

  private func reading(_ sheet: SheetSummary) -> JSONValue {
    .object([
      ("sheet", .string(sheet.name)),
      ("layout", .string(sheet.layout.name)),
      ("rowsRead", .integer(sheet.rowsRead)),
      (
        "skippedRows",
        .array(
          sheet.skipped.map {
            .object([
              ("first", .integer($0.rows.lowerBound)),
              ("last", .integer($0.rows.upperBound)),
              ("reason", .string($0.reason)),
            ])
          })
      ),
    ])
  }

  private func checklistEntry(_ entry: ChecklistEntry) -> JSONValue {
    .object([
      ("key", .string(entry.key)),
      ("label", .string(entry.label)),
      ("stated", JSONValue(entry.stated)),
      ("needed", .boolean(entry.isNeeded)),
      ("clause", .string(entry.clause.text)),
      ("clauseKind", .string(entry.clause.kind.rawValue)),
      ("document", JSONValue(entry.clause.document?.title)),
      ("quotation", JSONValue(entry.clause.quotation)),
    ])
  }

  private func skippedRule(_ rule: RuleSummary) -> JSONValue {
    .object([("rule", .string(rule.code)), ("reason", JSONValue(rule.reason))])
  }
}

extension ReportFormat {
  /// For programs that read reports one after the other: the JSON report on one line.
  public static let ndjson = ReportFormat(
    "ndjson", fileEndings: ["ndjson", "jsonl"], isForPeople: false, writer: NDJSONWriter())
}

/// The JSON report on a line of its own.
struct NDJSONWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    let line = JSONWriter().value(of: report).line + "\n"
    return [ReportFile(name: "report.ndjson", contents: line)]
  }
}

extension JSONWriter {
  /// One finding.
  func finding(_ found: ReportedFinding) -> JSONValue {
    let finding = found.finding
    // A finding of its own cause has no group.
    let group = finding.group.map { [(key: "group", value: JSONValue.string($0))] } ?? []
    return .object(
      [("id", .string(found.id))] + group + [
        ("rule", .string(finding.rule)),
        ("name", .string(finding.name)),
        ("severity", .string(finding.severity.rawValue)),
        ("standard", JSONValue(finding.standard)),
        ("ksb", JSONValue(finding.ksb?.description)),
        ("unit", JSONValue(finding.unit)),
        (
          "location",
          .object([
            ("file", .string(finding.file)),
            ("sheet", JSONValue(finding.location?.sheet)),
            ("cell", JSONValue(finding.location?.cell?.description)),
          ])
        ),
        ("quoted", JSONValue(finding.quoted)),
        ("message", .string(finding.message)),
        ("help", .string(finding.help)),
        ("counterexample", finding.counterexample.map(counterexample) ?? .null),
        ("option", JSONValue(finding.option)),
        ("suppressed", finding.suppression.map(suppression) ?? .null),
      ])
  }

  /// A valid combination of units that misses a KSB.
  func counterexample(_ choice: Counterexample) -> JSONValue {
    let failed: [(key: String, value: JSONValue)] =
      choice.failed.isEmpty ? [] : [("failed", JSONValue(choice.failed))]
    return .object(
      [("pathway", JSONValue(choice.pathway)), ("units", JSONValue(choice.units))] + failed)
  }

  private func suppression(_ suppression: Suppression) -> JSONValue {
    .object([
      ("reason", .string(suppression.reason)),
      ("by", JSONValue(suppression.by)),
      ("date", JSONValue(suppression.date)),
      ("until", JSONValue(suppression.until)),
    ])
  }
}

extension JSONWriter {
  /// One standard with its KSBs.
  func standard(_ standard: StandardCoverage) -> JSONValue {
    // Only a library with several versions gives a choice.
    let versionReason =
      standard.versionReason.map {
        [(key: "versionReason", value: JSONValue.string($0))]
      } ?? []
    return .object(
      [
        ("reference", JSONValue(standard.reference)),
        ("title", JSONValue(standard.title)),
        ("version", JSONValue(standard.version)),
        ("level", JSONValue(standard.level)),
        ("option", JSONValue(standard.option)),
        ("pathway", JSONValue(standard.pathway)),
        ("source", .string(standard.source.rawValue)),
      ] + versionReason + [
        ("numbering", .string(standard.numbering.rawValue)),
        (
          "summary",
          .object(KSBType.allCases.map { ($0.plural, summary(standard.summary($0))) })
        ),
        ("ksbs", .array(standard.ksbs.map(ksb))),
      ])
  }

  private func summary(_ summary: Tally<Coverage>) -> JSONValue {
    .object(
      [("total", .integer(summary.total))]
        + Coverage.allCases.map { ($0.rawValue, .integer(summary[$0])) })
  }

  private func ksb(_ ksb: KSBCoverage) -> JSONValue {
    .object([
      ("code", .string(ksb.code.description)),
      ("type", .string(ksb.code.type.rawValue)),
      ("statement", .string(ksb.statement)),
      ("coverage", .string(ksb.coverage.rawValue)),
      ("guarantee", .string(ksb.guarantee.rawValue)),
      ("guaranteed", .string(ksb.guaranteed.rawValue)),
      ("holds", ksb.holds.map { .boolean($0) } ?? .null),
      ("guaranteeReason", JSONValue(ksb.guaranteeReason)),
      ("counterexamples", .array(ksb.missingChoices.map { counterexample($0.choice) })),
      ("units", JSONValue(ksb.units)),
      ("assessment", JSONValue(ksb.assessment)),
      ("rationale", JSONValue(ksb.rationale)),
      ("cells", JSONValue(ksb.cells)),
    ])
  }
}

extension JSONWriter {
  /// The file that the structure was read from, with its sheets.
  func structure(_ report: Report) -> JSONValue {
    guard let file = report.structureFile else { return .null }
    return .object([
      ("file", .string(file.name)),
      ("sha256", JSONValue(file.sha256)),
      ("sheets", JSONValue(report.structure?.sheets.map(\.sheet) ?? [])),
    ])
  }

  /// What learners may choose, as it was understood.
  func combinations(_ structure: StructureReport?) -> JSONValue {
    guard let structure else { return .null }
    let rules = structure.rules.map { rule in
      JSONValue.object([("text", .string(rule.text)), ("cell", .string(rule.cell))])
    }
    return .object([
      ("pathways", .array(structure.pathways.map(pathway))),
      ("rules", .array(rules)),
      ("doubts", JSONValue(structure.doubts)),
    ])
  }

  private func pathway(_ pathway: StructureReport.Pathway) -> JSONValue {
    let choice: JSONValue = pathway.smallestChoice.map { JSONValue($0) } ?? .null
    return .object([
      ("name", JSONValue(pathway.name)),
      ("possible", pathway.isPossible.map { JSONValue.boolean($0) } ?? .null),
      ("smallestChoice", choice),
    ])
  }

  /// The changes that would close most gaps.
  func nextSteps(_ report: Report) -> JSONValue {
    guard report.structure != nil else { return .null }
    return .object([("method", .string("greedy")), ("changes", .array(report.changes.map(change)))])
  }

  private func change(_ change: ReportedChange) -> JSONValue {
    let closes = change.closes.map { gap in
      JSONValue.object([("standard", JSONValue(gap.standard)), ("ksb", .string("\(gap.ksb)"))])
    }
    return .object([
      ("change", .string(change.kind.rawValue)),
      ("unit", .string(change.unit)),
      ("closes", .array(closes)),
      ("alternatives", JSONValue(change.alternatives)),
      ("text", .string(change.text)),
    ])
  }
}

extension JSONWriter {
  /// What the report was made from.
  func receipt(_ report: Report) -> JSONValue {
    let inputs = report.receipt.inputs.map { input in
      JSONValue.object([
        ("role", .string(input.role.rawValue)),
        ("file", .string(input.file.name)),
        ("sha256", JSONValue(input.file.sha256)),
      ])
    }
    let standards = report.standards.map { standard in
      JSONValue.object([
        ("reference", JSONValue(standard.reference)),
        ("version", JSONValue(standard.version)),
        ("option", JSONValue(standard.option)),
      ])
    }
    return .object([
      ("inputs", .array(inputs)),
      ("standards", .array(standards)),
      ("ruleSet", .string(report.toolVersion)),
      ("options", JSONValue(report.options)),
    ])
  }

  /// What the user says of the sheets; nothing when nothing is said.
  func told(_ told: ToldByUser) -> [(key: String, value: JSONValue)] {
    guard told != ToldByUser() else { return [] }
    let words = told.words.map { word in
      JSONValue.object([
        ("word", .string(word.word)),
        ("coverage", .string(word.reading.wordOfLayoutFile)),
        ("source", .string(word.source)),
      ])
    }
    return [
      (
        "told",
        .object([("words", .array(words)), ("layouts", JSONValue(told.layouts))])
      )
    ]
  }

  /// What has changed since an earlier report.
  func comparison(_ comparison: Comparison) -> JSONValue {
    .object([
      ("file", .string(comparison.file)),
      ("date", .string(comparison.date)),
      ("toolVersion", .string(comparison.toolVersion)),
      ("caveats", JSONValue(comparison.caveats)),
      ("new", JSONValue(comparison.new)),
      ("remaining", JSONValue(comparison.remaining)),
      ("fixed", .array(comparison.fixed.map(earlier))),
      ("unknown", .array(comparison.unknown.map(earlier))),
    ])
  }

  private func earlier(_ finding: ReportDocument.Finding) -> JSONValue {
    .object([
      ("rule", .string(finding.rule)),
      ("name", .string(finding.name)),
      ("severity", .string(finding.severity.rawValue)),
      ("standard", JSONValue(finding.standard)),
      ("option", JSONValue(finding.option)),
      ("ksb", JSONValue(finding.ksb)),
      ("unit", JSONValue(finding.unit)),
      ("place", .string(finding.place)),
      ("message", .string(finding.message)),
    ])
  }
}
