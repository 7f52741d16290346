import Checking
import Domain
import Recognition
import Workbooks

extension ReportFormat {
  /// Two tables for a spreadsheet.
  public static let csv = ReportFormat(
    "csv", fileEndings: ["csv"], isForPeople: false, writer: CSVWriter())
}

/// The report for spreadsheets: a row per KSB, a row per finding, and what it was made from.
struct CSVWriter: ReportWriter {
  func files(for report: Report) -> [ReportFile] {
    [
      ReportFile(name: "coverage.csv", contents: coverage(report).text),
      ReportFile(name: "findings.csv", contents: findings(report).text),
      ReportFile(name: "receipt.csv", contents: receipt(report).text),
    ] + updates(report)
  }

  private func coverage(_ report: Report) -> CSVTable {
    let header = [
      "standard", "ksb", "type", "statement", "coverage", "guarantee", "units", "assessment",
      "rationale", "cell", "must-fix", "should-fix", "guaranteed", "holds",
    ]
    let rows = report.standards.flatMap { standard in
      standard.ksbs.map { ksb in
        [
          standard.reference ?? "", ksb.code.description, ksb.code.type.rawValue, ksb.statement,
          ksb.coverage.rawValue, ksb.guarantee.rawValue, ksb.units.joined(separator: "; "),
          ksb.assessment ?? "", ksb.rationale ?? "", ksb.cells.first ?? "",
          String(ksb.count(.mustFix)), String(ksb.count(.shouldFix)),
          ksb.guaranteed.rawValue, ksb.holds.map { $0 ? "yes" : "no" } ?? "unknown",
        ]
      }
    }
    return CSVTable(rows: [header] + rows)
  }

  /// A row for each row of the mapping, when another version was asked about.
  private func updates(_ report: Report) -> [ReportFile] {
    guard !report.updates.isEmpty else { return [] }
    let header = [
      "standard", "version", "status", "ksb", "new ksb", "statement", "new statement", "changes",
      "cell",
    ]
    let rows = report.updates.flatMap { update in
      update.rows.map { row in
        [
          update.new.reference, update.new.version ?? "", row.status.rawValue,
          row.code?.description ?? "", row.ksb?.code.description ?? "", row.statement ?? "",
          row.ksb?.statement ?? "", row.wording?.description ?? "",
          row.locations.first?.description ?? "",
        ]
      }
    }
    return [ReportFile(name: "against.csv", contents: CSVTable(rows: [header] + rows).text)]
  }

  private func receipt(_ report: Report) -> CSVTable {
    let inputs = report.receipt.inputs.map {
      [$0.role.rawValue, $0.file.name, $0.file.sha256 ?? ""]
    }
    let standards = report.standards.map {
      [
        "checked-against",
        [$0.reference, $0.version, $0.option].compactMap { $0 }
          .joined(separator: " "), "",
      ]
    }
    let facts = [
      ["verdict", report.verdict.rawValue, ""], ["headline", report.headline, ""],
      ["tool", "ksbcheck \(report.toolVersion)", ""], ["date", report.date, ""],
      ["cycle", report.cycle.label, ""],
    ]
    let options = report.options.map { ["option", $0, ""] }
    return CSVTable(rows: [["role", "value", "sha256"]] + inputs + standards + facts + options)
  }

  private func findings(_ report: Report) -> CSVTable {
    let header = [
      "rule", "name", "severity", "standard", "ksb", "unit", "file", "sheet", "cell", "message",
      "help", "group",
    ]
    let rows = report.findings.map(\.finding).map { finding in
      [
        finding.rule, finding.name, finding.severity.rawValue, finding.standard ?? "",
        finding.ksb?.description ?? "", finding.unit ?? "", finding.file,
        finding.location?.sheet ?? "", finding.location?.cell?.description ?? "",
        finding.message, finding.help, finding.group ?? "",
      ]
    }
    return CSVTable(rows: [header] + rows)
  }
}

/// A table of text as comma-separated values: RFC 4180, for spreadsheets.
package struct CSVTable {
  /// By this mark at the start of a file, Excel knows that it is UTF-8.
  package static let byteOrderMark = "\u{FEFF}"

  private let rows: [[String]]

  /// A table of rows, the header first.
  package init(rows: [[String]]) { self.rows = rows }

  /// The whole file.
  package var text: String { Self.byteOrderMark + rows.map(Self.line).joined() }

  /// A row as a line of the file, which ends in CR LF.
  package static func line(_ cells: [String]) -> String {
    cells.map(field).joined(separator: ",") + "\r\n"
  }

  /// A cell as the file holds it: every cell is quoted, so that none needs an exception.
  private static func field(_ cell: String) -> String {
    if isPlain(cell) { return "\"\(cell)\"" }
    var field = "\""
    for scalar in guarded(printable(cell)).unicodeScalars {
      field.unicodeScalars.append(scalar)
      if scalar == "\"" { field += "\"" }
    }
    return field + "\""
  }

  /// Whether the cell needs no changes in the file, as most do not.
  private static func isPlain(_ cell: String) -> Bool {
    guard let first = cell.unicodeScalars.first, !startsFormula(first) else { return false }
    return cell.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "\"") }
  }

  /// The cell with an apostrophe before it when it starts like a formula.
  ///
  /// Excel and LibreOffice run such a cell even from a file; the apostrophe makes it text.
  /// Full-width signs count, because spreadsheets set up for Japanese read them so.
  private static func guarded(_ cell: String) -> String {
    guard let first = cell.unicodeScalars.first, startsFormula(first) else { return cell }
    return "'" + cell
  }

  private static func startsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠": true
    default: false
    }
  }

  /// The cell without control characters, its line breaks each one line feed.
  ///
  /// That is how spreadsheets break a line within a cell; other control characters have no place
  /// in a table, and some end the file for Excel.
  private static func printable(_ cell: String) -> String {
    let lines = cell.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }
    var text = String.UnicodeScalarView()
    for scalar in lines.joined(separator: "\n").unicodeScalars
    where scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control {
      text.append(scalar)
    }
    return String(text)
  }
}
