import Checking
import Domain
import Recognition

extension ReportFormat {
  /// Annotations of a GitHub workflow run.
  public static let github = ReportFormat(
    "github", fileEndings: [], isForPeople: false, writer: GitHubWriter())
}

/// The report as workflow commands, one annotation a line, the verdict first.
///
/// GitHub shows ten annotations of each kind and step; the verdict says how many there are.
struct GitHubWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    let lines =
      [verdict(report)] + [report.comparison.map(comparison)].compactMap { $0 }
      + report.findings.filter { !$0.isSuppressed }.map(annotation)
      + report.suppressedFindings.map(setAside) + [receipt(report)]
    return [
      ReportFile(name: "annotations.txt", contents: lines.map { "\($0)\n" }.joined())
    ]
  }

  private func verdict(_ report: Report) -> WorkflowCommand {
    WorkflowCommand(
      name: "notice", properties: [("title", "KSB check: \(report.subject)")],
      message: [report.headline, "Next: \(report.nextStep)"])
  }

  private func comparison(_ comparison: Comparison) -> WorkflowCommand {
    WorkflowCommand(
      name: "notice", properties: [("title", "Changes since the baseline")],
      message: [comparison.sentence] + comparison.caveats
        + comparison.fixed.map { "Fixed: \($0.rule) \($0.message)" })
  }

  private func receipt(_ report: Report) -> WorkflowCommand {
    WorkflowCommand(
      name: "notice", properties: [("title", "Receipt")],
      message: [report.madeBy] + report.standards.map(\.label)
        + report.receipt.inputs.map { "\($0.role.word) \($0.file.name): SHA-256 \($0.digest)" })
  }

  private func annotation(_ found: ReportedFinding) -> WorkflowCommand {
    WorkflowCommand(
      name: found.severity.command, properties: properties(found),
      message: [found.message, place(found), "What to do: \(found.help)"])
  }

  private func setAside(_ found: ReportedFinding) -> WorkflowCommand {
    WorkflowCommand(
      name: "notice", properties: properties(found, prefix: "Suppressed: "),
      message: [found.message, place(found)] + [found.decision].compactMap { $0 })
  }

  private func properties(
    _ found: ReportedFinding, prefix: String = ""
  ) -> [(name: String, value: String)] {
    let about = [found.finding.ksb?.description, found.finding.unit].compactMap { $0 }
    let age = found.age?.word.map { ", \($0)" } ?? ""
    let subject = about.isEmpty ? "" : " (\(about.joined(separator: ", ")))"
    return [
      ("file", found.finding.file),
      (
        "title",
        "\(prefix)\(found.finding.rule) \(found.finding.name)\(subject)\(found.groupInWords)\(age)"
      ),
    ]
  }

  private func place(_ found: ReportedFinding) -> String {
    "Where: \(found.place ?? found.finding.file)"
  }
}

extension Severity {
  /// The command by which a workflow shows a finding of this severity.
  fileprivate var command: String {
    switch self {
    case .mustFix: "error"
    case .shouldFix: "warning"
    case .note: "notice"
    }
  }
}

/// A line by which a step of a GitHub workflow asks for something: `::error file=a.xlsx::Text`.
///
/// Text from a workbook stays text: what would end a line, a property or the list of properties is
/// written as the percent signs that GitHub reads back.
struct WorkflowCommand: CustomStringConvertible {
  /// The command, such as `error`.
  let name: String

  /// What is said beside the message, such as its title.
  let properties: [(name: String, value: String)]

  /// The message, a line each.
  let message: [String]

  /// The command on one line.
  var description: String {
    let list = properties.map { "\($0.name)=\(Self.property($0.value))" }.joined(separator: ",")
    return "::\(name) \(list)::\(message.map(Self.data).joined(separator: "%0A"))"
  }

  private static func property(_ text: String) -> String {
    escaped(text) { scalar in
      switch scalar {
      case "%": "%25"
      case ":": "%3A"
      case ",": "%2C"
      default: nil
      }
    }
  }

  private static func data(_ text: String) -> String { escaped(text) { $0 == "%" ? "%25" : nil } }

  /// One line, with nothing hidden in it: so neither CR nor LF is left to be escaped.
  private static func escaped(_ text: String, _ escape: (Unicode.Scalar) -> String?) -> String {
    SanitizedText.oneLine(text).unicodeScalars.map { escape($0) ?? String($0) }.joined()
  }
}
