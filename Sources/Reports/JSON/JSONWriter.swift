import Checking
import Domain
import Recognition

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
        ("counts", counts(report.counts)),
        ("things", counts(report.thingCounts)),
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

  private func counts(_ counts: SeverityCounts) -> JSONValue {
    .object(Severity.heaviestFirst.map { ($0.rawValue, .integer(counts[$0])) })
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
