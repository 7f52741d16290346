import Reports
import Standards
import WorkbookWriting

/// The index as a workbook: submissions, gaps, rules, and a map for each standard.
///
/// A workbook is made in memory, so it holds so many submissions and says how many more there are.
final class XLSXIndexWriter: IndexWriter {
  private static let most = 20_000

  private let file: OutputFile
  private var rows: [[WrittenCell]] = []

  init(_ place: IndexPlace) throws(OutputProblem) {
    file = try OutputFile(at: place.path(".xlsx"))
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    guard rows.count < Self.most else { return }
    let ksbs = row.ksbs
    let states = CoverageState.allCases.map { state in ksbs.count { $0.state == state } }
    let standards = row.standards.map { $0.reference ?? "own list" }.joined(separator: "; ")
    rows.append(
      [
        ReportCell.text(row.name), ReportCell.text(row.verdict.words),
        ReportCell.number(row.mustFix), ReportCell.number(row.shouldFix),
        ReportCell.text(row.title), ReportCell.text(standards), ReportCell.number(ksbs.count),
      ] + states.map { ReportCell.number($0) } + [ReportCell.text(row.headline)])
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    let maps = zip(summary.heatMaps.keys.sorted(), 1...).compactMap { key, number in
      summary.heatMaps[key].map { map(of: key, number, $0, summary) }
    }
    let tables = [submissions(summary), gaps(summary), rules(summary)] + maps
    let workbook = WrittenWorkbook(
      title: "KSB check of \(summary.total) submissions",
      created: ReportDay.seconds(of: summary.date), sheets: tables.map(\.sheet))
    let bytes: [UInt8]
    do throws(WritingError) {
      bytes = try workbook.bytes()
    } catch {
      throw error == .noTemporaryFolder ? .diskFull : .unwritable
    }
    try file.write(bytes)
    try file.finish()
  }

  private func submissions(_ summary: BatchSummary) -> ReportTable {
    var rows = rows
    if summary.total > rows.count {
      let rest = summary.total - rows.count
      rows.append([ReportCell.text("… and \(rest) more, which the CSV index lists")])
    }
    return table(
      "Submissions",
      [
        ("Submission", 30), ("Result", 12), ("Must fix", 9), ("Should fix", 9), ("Title", 40),
        ("Standards", 20), ("KSBs", 8),
      ] + CoverageState.allCases.map { ($0.words, 11) } + [("In words", 60)], rows)
  }

  private func gaps(_ summary: BatchSummary) -> ReportTable {
    let rows = summary.tally.commonestGaps.map { gap in
      [
        ReportCell.text(gap.standard.label), ReportCell.text("\(gap.code)"),
        ReportCell.text(gap.statement), ReportCell.number(gap.gaps), ReportCell.number(gap.total),
      ] + CoverageState.allCases.map { ReportCell.number(gap.states[$0, default: 0]) }
    }
    return table(
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
    return table(
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
    return table(
      SheetName.made(of: "Map \(number) \(key.reference)"),
      [(key.label, 30)] + codes.map { ("\($0)", 14) }, rows)
  }

  private func table(
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
    }
  }
}
