import Checking
import Domain
import Recognition
import WorkbookWriting
import Workbooks

/// The sheet with a row for each finding.
struct FindingsSheet {
  let report: Report

  /// The name on the tab.
  static let name = "Findings"

  private static let columns: [ReportTable.Column] = [
    ("Severity", 12), ("KSB", 7), ("What is wrong", 46), ("What to do", 36), ("File", 14),
    ("Sheet", 14), ("Cell", 7), ("The cell says", 24), ("Standard", 10), ("Unit", 9),
    ("Rule", 7), ("Name of the rule", 16), ("Why", 28), ("Decision", 16),
    ("Group", 9),
  ]

  var sheet: WrittenSheet {
    ReportTable(
      name: Self.name, columns: Self.columns, fixedColumns: 2, rows: report.findings.map(row),
      pageHeader: report.title
    ).sheet
  }

  /// The place of the first finding that meets a condition; nil when none does.
  static func place(
    in report: Report, where condition: (ReportedFinding) -> Bool
  ) -> WrittenCell.Link? {
    // Rows are counted from 1, and the first holds the header.
    report.findings.firstIndex(where: condition).map { WrittenCell.Link(sheet: name, row: $0 + 2) }
  }

  /// The place of each finding, by its identity.
  static func places(in report: Report) -> [String: WrittenCell.Link] {
    let places = report.findings.enumerated().map { index, found in
      (found.id, WrittenCell.Link(sheet: name, row: index + 2))
    }
    return Dictionary(places) { first, _ in first }
  }

  private func row(_ found: ReportedFinding) -> [WrittenCell] {
    let finding = found.finding
    return [
      ReportCell.severity(found), ReportCell.text(finding.ksb?.description),
      ReportCell.text(finding.message), ReportCell.text(finding.help),
      ReportCell.text(finding.file), ReportCell.text(finding.location?.sheet),
      ReportCell.text(finding.location?.cell?.description), ReportCell.text(finding.quoted),
      ReportCell.text(finding.standard), ReportCell.text(finding.unit),
      ReportCell.text(finding.rule), ReportCell.text(finding.name), ReportCell.text(found.clause),
      ReportCell.text(found.decision), ReportCell.text(finding.group),
    ]
  }
}
