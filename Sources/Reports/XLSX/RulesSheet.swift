import Checking
import WorkbookWriting

/// The sheet that says of every rule what came of it.
struct RulesSheet {
  let report: Report

  /// The name on the tab.
  static let name = "Rules"

  private static let columns: [ReportTable.Column] = [
    ("Rule", 8), ("Name", 28), ("Result", 18), ("What is checked, or why it was not", 90),
  ]

  var sheet: WrittenSheet {
    ReportTable(
      name: Self.name, columns: Self.columns, fixedColumns: 1,
      rows: found + report.passedRules.map { row($0, "Passed") }
        + report.skippedRules.map { row($0, "Did not run") },
      pageHeader: report.title
    ).sheet
  }

  /// The rules that found something, in the order of the findings.
  private var found: [[WrittenCell]] {
    var seen: Set<String> = []
    return report.findings.filter { seen.insert($0.finding.rule).inserted }.map { first in
      let rule = first.finding.rule
      let count = report.findings.count { $0.finding.rule == rule }
      return [
        ReportCell.text(rule), ReportCell.text(first.finding.name),
        ReportCell.text(
          count == 1 ? "1 finding" : "\(count) findings", look: ReportCellStyle.linked,
          link: FindingsSheet.place(in: report) { $0.finding.rule == rule }),
        ReportCell.text(first.clause),
      ]
    }
  }

  private func row(_ note: RuleSummary, _ result: String) -> [WrittenCell] {
    [
      ReportCell.text(note.code), ReportCell.text(note.name), ReportCell.text(result),
      ReportCell.text(note.reason ?? note.summary),
    ]
  }
}
