import Domain
import Files
import Reports

/// The index for spreadsheets: a row per submission, a row per KSB and submission for a pivot
/// table, and a row per KSB for the gaps.
struct CSVIndexWriter: IndexWriter {
  private let rows: OutputFile
  private let heatMap: OutputFile
  private let gaps: OutputFile

  init(_ place: IndexPlace) throws(OutputProblem) {
    rows = try Self.open(
      place.path(".csv"),
      [
        "name", "verdict", "must-fix", "should-fix", "notes", "title", "number", "level", "cycle",
        "mapping", "structure", "standards", "ksbs",
      ] + CoverageState.allCases.map(\.rawValue) + [
        "headline", "must-fix things", "should-fix things",
      ])
    heatMap = try Self.open(
      place.path("-heatmap.csv"), ["standard", "version", "ksb", "name", "state"])
    gaps = try Self.open(
      place.path("-gaps.csv"),
      ["standard", "version", "ksb", "statement", "submissions", "gaps"]
        + CoverageState.allCases.map(\.rawValue))
  }

  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    let ksbs = row.ksbs
    let states = CoverageState.allCases.map { state in String(ksbs.count { $0.state == state }) }
    let standards = row.standards.map { $0.reference ?? "own list" }.joined(separator: "; ")
    try rows.write(
      CSVTable.line(
        [
          row.name, row.verdict.rawValue, String(row.counts.mustFix),
          String(row.counts.shouldFix), String(row.counts.note), row.title ?? "", row.number ?? "",
          row.level.map(String.init) ?? "",
          row.cycle ?? "", row.mapping, row.structure ?? "", standards, String(ksbs.count),
        ] + states + [
          row.headline, String(row.things.mustFix), String(row.things.shouldFix),
        ]))
    for standard in row.standards {
      guard let reference = standard.reference else { continue }
      for ksb in standard.ksbs {
        try heatMap.write(
          CSVTable.line([
            reference, standard.version ?? "", ksb.code.description, row.name, ksb.state.rawValue,
          ]))
      }
    }
  }

  func finish(_ summary: BatchSummary) throws(OutputProblem) {
    for standard in summary.tally.standards {
      for ksb in summary.tally.ksbs(of: standard) {
        try gaps.write(
          CSVTable.line(
            [
              standard.reference, standard.version ?? "", ksb.code.description, ksb.statement,
              String(ksb.total), String(ksb.gaps),
            ] + CoverageState.allCases.map { String(ksb.states[$0, default: 0]) }))
      }
    }
    for file in [rows, heatMap, gaps] { try file.finish() }
  }

  private static func open(_ path: String, _ header: [String]) throws(OutputProblem) -> OutputFile {
    let file = try OutputFile(at: path)
    try file.write(CSVTable.byteOrderMark + CSVTable.line(header))
    return file
  }
}
