import Checking
import Domain
import Recognition
import Workbooks

extension ReportFormat {
  /// Two tables for a spreadsheet.
  public static let csv = ReportFormat(
    "csv", fileEndings: ["csv"], isForPeople: false, writer: CSVWriter())
}

/// The report for spreadsheets: a row per KSB, a row per finding, and what it was made of.
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
