import Qualifications
import Recognition
import Rules
import Standards
import Submissions

extension ReportPage {
  /// What was checked, how, and by what.
  var facts: PageValue {
    .list(
      CheckFacts(report: report).all.map {
        .group(["label": .text($0.label), "values": .texts($0.values)])
      })
  }

  /// The rows that were passed over, in the order of the sheets.
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
