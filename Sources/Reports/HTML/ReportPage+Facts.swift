import Checking
import Domain
import Recognition

extension ReportPage {
  /// What was checked, how, and by what.
  var facts: PageValue {
    .list(
      CheckFacts(report: report).all.map {
        .group(["label": .text($0.label), "values": .texts($0.values)])
      })
  }

  /// What the application needs beside its sheets.
  var checklist: PageValue {
    .list(
      report.checklist.map {
        .group([
          "label": .text($0.label), "stated": .text($0.words),
          "clause": .text($0.clause.description),
        ])
      })
  }

  /// The rows that were skipped, in the order of the sheets.
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
