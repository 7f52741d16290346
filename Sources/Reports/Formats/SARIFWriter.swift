import Checking
import Domain
import Recognition
import Workbooks

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
  /// The level by which SARIF names this severity.
  var sarifLevel: String {
    switch self {
    case .mustFix: "error"
    case .shouldFix: "warning"
    case .note: "note"
    }
  }
}

extension SARIFWriter {
  /// One finding.
  func result(
    _ found: ReportedFinding, ruleIndex: Int?, _ artifacts: SARIFArtifacts
  ) -> JSONValue {
    let finding = found.finding
    let optional: [(key: String, value: JSONValue)?] = [
      ruleIndex.map { ("ruleIndex", .integer($0)) },
      found.age.map { ("baselineState", .string($0 == .new ? "new" : "unchanged")) },
      finding.suppression.map { ("suppressions", .array([suppression($0)])) },
    ]
    return .object(
      [
        ("ruleId", .string(finding.rule)),
        ("level", .string(finding.severity.sarifLevel)),
        ("message", text("\(finding.message) \(finding.help)")),
        ("locations", .array([location(finding, artifacts)])),
        // Of the sheet, the KSB and the rule, so that it survives rows that are inserted.
        ("partialFingerprints", .object([("ksbcheck/v1", .string(found.id))])),
        ("properties", properties(finding)),
      ] + optional.compactMap { $0 })
  }

  private func location(_ finding: Finding, _ artifacts: SARIFArtifacts) -> JSONValue {
    let physical = JSONValue.object([("artifactLocation", artifacts.location(finding.file))])
    guard let location = finding.location else {
      return .object([("physicalLocation", physical)])
    }
    return .object([
      ("physicalLocation", physical),
      ("logicalLocations", .array([logical(location)])),
    ])
  }

  private func logical(_ location: CellLocation) -> JSONValue {
    .object([
      ("name", .string(location.cell?.description ?? location.sheet)),
      ("fullyQualifiedName", .string(location.description)),
      ("kind", .string(location.cell == nil ? "sheet" : "cell")),
    ])
  }

  private func suppression(_ suppression: Suppression) -> JSONValue {
    .object([
      ("kind", .string("external")),
      ("justification", .string(suppression.reason)),
    ])
  }

  private func properties(_ finding: Finding) -> JSONValue {
    .object([
      ("severity", .string(finding.severity.rawValue)),
      ("standard", JSONValue(finding.standard)),
      ("option", JSONValue(finding.option)),
      ("ksb", JSONValue(finding.ksb?.description)),
      ("unit", JSONValue(finding.unit)),
      ("quoted", JSONValue(finding.quoted)),
      ("group", JSONValue(finding.group)),
    ])
  }
}

/// The files of a run, by which results say where they are.
struct SARIFArtifacts {
  private let files: [InputFile]
  private let roles: [String: Receipt.Role]

  init(_ report: Report) {
    var files: [InputFile] = []
    var roles: [String: Receipt.Role] = [:]
    // Results name a file by its name, so that each name is listed once.
    for input in report.receipt.inputs where roles[input.file.name] == nil {
      files.append(input.file)
      roles[input.file.name] = input.role
    }
    self.files = files
    self.roles = roles
  }

  /// The list of files with their digests.
  var value: JSONValue {
    .array(
      files.map { file in
        let hashes = file.sha256.map { ("hashes", JSONValue.object([("sha-256", .string($0))])) }
        return .object(
          [
            ("location", Self.location(file.name)),
            ("roles", JSONValue([roles[file.name]?.sarifRole ?? "analysisTarget"])),
          ] + [hashes].compactMap { $0 })
      })
  }

  /// Where a file is, with its place in the list if it is listed.
  func location(_ file: String) -> JSONValue {
    guard let index = files.firstIndex(where: { $0.name == file }) else {
      return Self.location(file)
    }
    return .object([("uri", .string(Self.uri(file))), ("index", .integer(index))])
  }

  private static func location(_ file: String) -> JSONValue {
    .object([("uri", .string(uri(file)))])
  }

  /// The name as a relative reference: RFC 3986, section 4.2.
  private static func uri(_ name: String) -> String {
    name.utf8.map { byte in
      let scalar = Unicode.Scalar(byte)
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", "~": return String(scalar)
      default: return "%" + Hexadecimal.digits(byte, width: 2, uppercase: true)
      }
    }.joined()
  }
}

extension Receipt.Role {
  /// The part that a file played, as SARIF puts it.
  fileprivate var sarifRole: String {
    switch self {
    case .mapping, .structure: "analysisTarget"
    case .configuration, .layout: "userSpecifiedConfiguration"
    case .standard, .against: "referencedOnCommandLine"
    case .baseline: "attachment"
    }
  }
}
