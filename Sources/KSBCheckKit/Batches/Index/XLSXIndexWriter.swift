import Domain
import Files
import Reports
import WorkbookWriting

/// The index as a workbook: submissions, gaps, rules, and a map for each standard.
///
/// Rows go to the disk as they come. A sheet has room for so many submissions; the last row says
/// how many more there are.
final class XLSXIndexWriter: IndexWriter {
  /// A sheet has 1,048,576 rows (ECMA-376 part 1, 18.3.1.73).
  private static let most = 1_000_000

  private static let columns: [ReportTable.Column] =
    [
      ("Submission", 30), ("Result", 12), ("Must fix", 9), ("Should fix", 9), ("Title", 40),
      ("Standards", 20), ("KSBs", 8),
    ] + CoverageState.allCases.map { ($0.words, 11) } + [("In words", 60)]

  private let file: OutputFile
  /// nil once it is finished.
  private var workbook: StreamedWorkbook?
  /// How many submissions there are, those past ``most`` among them.
  private var rows = 0

  init(_ place: IndexPlace) throws(OutputProblem) {
    file = try OutputFile(at: place.path(".xlsx"), staged: true)
    guard let part = file.part else { throw .unwritable }
    do throws(WritingError) {
      workbook = try StreamedWorkbook(
        writingTo: part, keepingRowsIn: place.folder,
        first: Self.table("Submissions", Self.columns, []).sheet)
    } catch {
      throw OutputProblem(error)
    }
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    rows += 1
    guard rows <= Self.most else { return }
    let ksbs = row.ksbs
    let states = CoverageState.allCases.map { state in ksbs.count { $0.state == state } }
    let standards = row.standards.map { $0.reference ?? "own list" }.joined(separator: "; ")
    try add(
      [
        ReportCell.text(row.name), ReportCell.text(row.verdict.words),
        ReportCell.number(row.things.mustFix), ReportCell.number(row.things.shouldFix),
        ReportCell.text(row.title), ReportCell.text(standards), ReportCell.number(ksbs.count),
      ] + states.map { ReportCell.number($0) } + [ReportCell.text(row.headline)])
  }

  private func add(_ cells: [WrittenCell]) throws(OutputProblem) {
    do throws(WritingError) {
      try workbook?.add(WrittenRow(cells))
    } catch {
      throw OutputProblem(error)
    }
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    if rows > Self.most {
      try add([ReportCell.text("… and \(rows - Self.most) more, which the CSV index lists")])
    }
    let maps = zip(summary.heatMaps.keys.sorted(), 1...).compactMap { key, number in
      summary.heatMaps[key].map { map(of: key, number, $0, summary) }
    }
    do throws(WritingError) {
      try workbook.take()?.finish(
        title: "KSB check of \(summary.total) submissions",
        created: ReportDay.seconds(of: summary.date),
        others: ([gaps(summary), rules(summary)] + maps).map(\.sheet))
    } catch {
      throw OutputProblem(error)
    }
    try file.finish()
  }

  private func gaps(_ summary: BatchSummary) -> ReportTable {
    let rows = summary.tally.commonestGaps.map { gap in
      [
        ReportCell.text(gap.standard.label), ReportCell.text("\(gap.code)"),
        ReportCell.text(gap.statement), ReportCell.number(gap.gaps), ReportCell.number(gap.total),
      ] + CoverageState.allCases.map { ReportCell.number(gap.states[$0, default: 0]) }
    }
    return Self.table(
      "Gaps",
      [("Standard", 24), ("KSB", 8), ("Statement", 70), ("Gaps", 8), ("Submissions", 12)]
        + CoverageState.allCases.map { ($0.words, 11) }, rows)
  }

  private func rules(_ summary: BatchSummary) -> ReportTable {
    let rows = summary.tally.commonestRules.map { rule in
      [
        ReportCell.text(rule.code), ReportCell.text(rule.name), ReportCell.text(rule.severity),
        ReportCell.number(rule.submissions), ReportCell.number(rule.findings),
      ]
    }
    return Self.table(
      "Rules",
      [("Rule", 8), ("Name", 32), ("Severity", 12), ("Submissions", 12), ("Findings", 10)], rows)
  }

  private func map(
    of key: StandardKey, _ number: Int, _ map: HeatMap, _ summary: BatchSummary
  ) -> ReportTable {
    let codes = summary.tally.ksbs(of: key).map(\.code)
    var rows = map.rows.map { row in
      [ReportCell.text(row.name)] + codes.map { ReportCell.text(row.states[$0]?.words) }
    }
    if map.total > rows.count {
      let rest = map.total - rows.count
      rows.append([ReportCell.text("… and \(rest) more, which the CSV index lists")])
    }
    return Self.table(
      SheetName.made(of: "Map \(number) \(key.reference)"),
      [(key.label, 30)] + codes.map { ("\($0)", 14) }, rows)
  }

  private static func table(
    _ name: String, _ columns: [ReportTable.Column], _ rows: [[WrittenCell]]
  ) -> ReportTable {
    ReportTable(
      name: name, columns: columns, fixedColumns: 1, rows: rows, pageHeader: "KSB check: \(name)")
  }
}

extension CoverageState {
  /// The state in a word or two.
  fileprivate var words: String {
    switch self {
    case .full: "Full"
    case .partial: "Partial"
    case .notGuaranteed: "Not guaranteed"
    case .notCovered: "Not covered"
    case .notKnown: "Not known"
    }
  }
}

extension OutputProblem {
  /// Why a workbook could not be written.
  fileprivate init(_ error: WritingError) {
    self = error == .noTemporaryFolder ? .diskFull : .unwritable
  }
}
