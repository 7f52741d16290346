import Checking
import Domain
import WorkbookWriting

/// The sheet that opens: the verdict, what to fix, how far coverage goes, and what was checked.
struct SummarySheet {
  let report: Report

  /// The name on the tab.
  static let name = "Summary"

  var sheet: WrittenSheet {
    WrittenSheet(
      name: Self.name,
      columns: [WrittenColumn(width: 26)]
        + Array(repeating: WrittenColumn(width: 14), count: 1 + ClaimStatus.allCases.count),
      rows: verdict + [blank] + counts + [blank] + comparison + coverage + facts
        + checklist + receipt,
      pageHeader: report.title)
  }

  private let blank = WrittenRow([])

  init(report: Report) { self.report = report }

  private var verdict: [WrittenRow] {
    [
      WrittenRow([ReportCell.text(report.subject, look: ReportCellStyle.title)], leastHeight: 28),
      WrittenRow(
        [ReportCell.text(report.headline, look: ReportCellStyle.verdict(report.tone))],
        leastHeight: 24),
      WrittenRow([ReportCell.text(report.nextStep, look: ReportCellStyle.plain)]),
    ] + report.told.lines.map { WrittenRow([ReportCell.text($0, look: ReportCellStyle.plain)]) }
  }

  private var counts: [WrittenRow] {
    Severity.heaviestFirst.map { severity in
      let place = FindingsSheet.place(in: report) { $0.severity == severity && !$0.isSuppressed }
      let look = place == nil ? ReportCellStyle.label : ReportCellStyle.plainLink
      return WrittenRow([
        ReportCell.text(severity.heading, look: look, link: place),
        ReportCell.number(report.thingCounts[severity], look: ReportCellStyle.plain),
      ])
    }
  }

  // MARK: Coverage

  private var coverage: [WrittenRow] {
    report.standards.flatMap { standard -> [WrittenRow] in
      let types = KSBType.allCases.filter { !standard.ksbs($0).isEmpty }
      return [
        WrittenRow(
          [
            ReportCell.text(
              "Coverage of \(standard.label)", look: ReportCellStyle.heading,
              link: WrittenCell.Link(sheet: CoverageSheet.name, row: 1))
          ], leastHeight: 22),
        WrittenRow(
          (["", "Total"] + ClaimStatus.allCases.map(\.word)).map {
            ReportCell.text($0, look: ReportCellStyle.header.with { $0.isCentred = true })
          }),
      ] + types.map { row($0.heading, standard.counts($0)) }
        + [row("All", standard.counts), blank]
    }
  }

  private func row(_ name: String, _ counts: ClaimCounts) -> WrittenRow {
    WrittenRow(
      [ReportCell.text(name), Self.count(counts.total, look: ReportCellStyle.body)]
        + ClaimStatus.allCases.map { status in
          let count = counts[status]
          let look =
            count == 0
            ? ReportCellStyle.body : ReportCellStyle.tinted(ReportCellStyle.tint(of: status))
          return Self.count(count, look: look)
        })
  }

  private static func count(_ count: Int, look: CellStyle) -> WrittenCell {
    ReportCell.number(count, look: look.with { $0.isCentred = true })
  }

  // MARK: What was checked

  private var facts: [WrittenRow] {
    [
      WrittenRow(
        [ReportCell.text("What was checked", look: ReportCellStyle.heading)], leastHeight: 22)
    ] + CheckFacts(report: report).all.flatMap { Self.lines($0.label, $0.values) }
  }

  /// What the application needs beside its sheets.
  private var checklist: [WrittenRow] {
    [
      blank,
      WrittenRow([ReportCell.text("Checklist", look: ReportCellStyle.heading)], leastHeight: 22),
    ]
      + report.checklist.flatMap { entry in
        Self.lines(entry.label, [entry.words, entry.clause.description])
      } + [blank]
  }

  /// What has changed since an earlier report.
  private var comparison: [WrittenRow] {
    guard let comparison = report.comparison else { return [] }
    let findings =
      comparison.fixed.map { "Fixed: \($0.line)" }
      + comparison.unknown.map { "Not looked for: \($0.line)" }
    return [
      WrittenRow(
        [ReportCell.text("Changes since the baseline", look: ReportCellStyle.heading)],
        leastHeight: 22)
    ] + Self.lines("", [comparison.sentence] + comparison.caveats + findings) + [blank]
  }

  /// By which anyone can tell later whether a file is the one that was checked.
  private var receipt: [WrittenRow] {
    report.receipt.inputs.flatMap { input in
      Self.lines("SHA-256 of \(input.role.word)", ["\(input.file.name): \(input.digest)"])
    }
  }

  private static func lines(_ label: String, _ values: [String]) -> [WrittenRow] {
    values.enumerated().map { index, value in
      WrittenRow([
        ReportCell.text(index == 0 ? label : nil, look: ReportCellStyle.label),
        ReportCell.text(value, look: ReportCellStyle.plain),
      ])
    }
  }
}
