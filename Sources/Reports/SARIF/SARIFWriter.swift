import Checking
import Domain

extension ReportFormat {
  /// For tools that gather findings: SARIF 2.1.0.
  public static let sarif = ReportFormat(
    "sarif", fileEndings: ["sarif"], isForPeople: false, writer: SARIFWriter())
}

/// The report as a log in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS).
///
/// A cell is a logical location, since a workbook has no lines; a finding that the user has set
/// aside is suppressed.
struct SARIFWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [ReportFile(name: "report.sarif", contents: log(of: report).text)]
  }

  private func log(of report: Report) -> JSONValue {
    .object([
      ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")),
      ("version", .string("2.1.0")),
      ("runs", .array([run(report)])),
    ])
  }

  private func run(_ report: Report) -> JSONValue {
    let artifacts = SARIFArtifacts(report)
    let places = Dictionary(
      report.rules.enumerated().map { ($0.element.code, $0.offset) }
    ) { one, _ in one }
    return .object([
      ("tool", .object([("driver", driver(report))])),
      ("invocations", .array([invocation(report)])),
      ("artifacts", artifacts.value),
      ("columnKind", .string("unicodeCodePoints")),
      (
        "results",
        .array(report.findings.map { result($0, ruleIndex: places[$0.finding.rule], artifacts) })
      ),
      ("properties", properties(report)),
    ])
  }

  private func driver(_ report: Report) -> JSONValue {
    .object([
      ("name", .string("ksbcheck")),
      ("semanticVersion", .string(report.toolVersion)),
      ("rules", .array(report.rules.map(rule))),
    ])
  }

  private func rule(_ rule: Rule) -> JSONValue {
    .object([
      ("id", .string(rule.code)),
      ("name", .string(rule.name)),
      ("shortDescription", text(rule.summary)),
      ("fullDescription", text("\(rule.rationale) \(rule.clause)")),
      ("help", text(rule.fix)),
      ("defaultConfiguration", .object([("level", .string(rule.severity.sarifLevel))])),
    ])
  }

  private func invocation(_ report: Report) -> JSONValue {
    let skipped = report.skippedRules.map { rule in
      JSONValue.object([
        ("level", .string("note")),
        ("message", text("\(rule.code) \(rule.name) did not run: \(rule.reason ?? "")")),
        ("associatedRule", .object([("id", .string(rule.code))])),
      ])
    }
    return .object([
      ("executionSuccessful", .boolean(report.verdict != .unchecked)),
      ("toolExecutionNotifications", .array(skipped)),
    ])
  }

  private func properties(_ report: Report) -> JSONValue {
    .object([
      ("verdict", .string(report.verdict.rawValue)),
      ("headline", .string(report.headline)),
      ("date", .string(report.date)),
      ("cycle", .string(report.cycle.name)),
      ("cycleAssumed", .boolean(report.cycle.isAssumed)),
      ("options", JSONValue(report.options)),
      (
        "standards",
        JSONValue(report.standards.map(\.label))
      ),
    ])
  }

  /// A text as SARIF holds it: with no links, which are written as in Markdown (SARIF 2.1.0, 3.11.6).
  func text(_ text: String) -> JSONValue {
    guard text.contains("](") else { return .object([("text", .string(text))]) }
    let escaped = text.unicodeScalars.map { scalar in
      "[]\\".unicodeScalars.contains(scalar) ? "\\\(scalar)" : String(scalar)
    }
    return .object([("text", .string(escaped.joined()))])
  }
}

extension Severity {
  /// The level by which SARIF knows this weight.
  var sarifLevel: String {
    switch self {
    case .mustFix: "error"
    case .shouldFix: "warning"
    case .note: "note"
    }
  }
}
