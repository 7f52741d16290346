import Domain
package import Files
package import Reports

/// The index of a batch: one row per submission, and what they come to, in every form.
///
/// Rows are written as they come, so that memory does not grow with their number.
package struct BatchIndex {
  /// What has been counted so far.
  package private(set) var summary: BatchSummary
  private let writers: [any IndexWriter]

  /// Opens the files of the index.
  ///
  /// - Parameters:
  ///   - folder: The folder of the batch's output.
  ///   - summary: The summary to start from.
  /// - Throws: ``OutputProblem``, or `ReportError` when a template of the page is broken.
  package init(inFolder folder: String, _ summary: BatchSummary) throws {
    self.summary = summary
    let place = IndexPlace(folder: folder, shard: summary.shard)
    writers = [
      try CSVIndexWriter(place), try JSONIndexWriter(place, summary),
      try HTMLIndexWriter(place), try XLSXIndexWriter(place),
    ]
  }

  /// The files of an index in a folder, or of that of one shard.
  package static func paths(inFolder folder: String, shard: Shard?) -> [String] {
    let place = IndexPlace(folder: folder, shard: shard)
    return [".csv", "-heatmap.csv", "-gaps.csv", ".json", ".html", ".xlsx"].map(place.path)
  }

  /// Takes the next submission, in input order.
  ///
  /// - Parameters:
  ///   - row: What is kept of its report.
  ///   - link: The path from the index to the report to read; nil when none was written.
  /// - Throws: ``OutputProblem``.
  package mutating func add(_ row: SubmissionRow, link: String?) throws(OutputProblem) {
    summary.add(row, link: link)
    for writer in writers { try writer.add(row, link: link) }
  }

  /// Completes the index.
  ///
  /// - Throws: ``OutputProblem``.
  package func finish() throws(OutputProblem) {
    var summary = summary
    // A merge does not know beforehand how many there are.
    summary.planned = max(summary.planned, summary.total)
    for writer in writers { try writer.finish(summary) }
  }
}

/// Where the files of an index go, and what they are called.
struct IndexPlace {
  let folder: String
  /// `index`, or the name of a shard.
  let base: String

  init(folder: String, shard: Shard?) {
    self.folder = folder
    base = shard?.name ?? "index"
  }

  /// The path of a file: `index.csv`, `index-gaps.csv`.
  func path(_ ending: String) -> String { FilePath.joined(folder, base + ending) }
}

/// Writes the index of a batch in one form, a submission at a time.
protocol IndexWriter {
  /// Takes the next submission, in input order; `link` leads to its report.
  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem)

  /// Writes what is known at the end, and moves the files to their places.
  func finish(_ summary: BatchSummary) throws(OutputProblem)
}

/// The files of an index, as places that something may stand in.
package enum IndexPlaces {
  /// The file of the index whose place is taken by what explains a problem: a folder, or a pipe that
  /// nobody reads from.
  package static func taken(
    for problem: OutputProblem, inFolder folder: String, shard: Shard?
  ) -> String? {
    BatchIndex.paths(inFolder: folder, shard: shard).first { path in
      guard let state = FileState(path: path) else { return false }
      return switch problem {
      case .isFolder: state.isFolder
      case .noReader: state.isNamedPipe || state.isSocket
      default: false
      }
    }
  }
}

/// What a batch comes to: counts of verdicts, gaps over all, and a heat map per standard.
package struct BatchSummary: Sendable {
  /// The version of the program.
  package let toolVersion: String
  /// The day of the check, as `yyyy-MM-dd`.
  package let date: String
  /// What the user asked for a part of, such as `2/5`; nil when it was all.
  package var shard: Shard?
  /// How many submissions there were to be; more than were counted when the run was interrupted.
  package var planned = 0
  /// How many submissions there are of each verdict.
  package private(set) var verdicts: [Verdict: Int] = [:]
  /// How many findings were suppressed in all submissions.
  package private(set) var suppressed = 0
  /// What the submissions have in common.
  package private(set) var tally = GapTally()
  package private(set) var heatMaps: [StandardKey: HeatMap] = [:]

  /// Starts a summary.
  package init(toolVersion: String, date: String) {
    self.toolVersion = toolVersion
    self.date = date
  }

  /// How many submissions were counted.
  package var total: Int { verdicts.values.reduce(0, +) }

  /// Whether the run ended before all submissions were looked at.
  package var isInterrupted: Bool { total < planned }

  /// How many there are of a verdict.
  package func count(_ verdict: Verdict) -> Int { verdicts[verdict, default: 0] }

  /// Counts a submission; `link` leads to its report.
  package mutating func add(_ row: SubmissionRow, link: String?) {
    verdicts[row.verdict, default: 0] += 1
    suppressed += row.suppressed
    tally.add(row)
    for standard in row.standards {
      guard let key = StandardKey(standard) else { continue }
      let states = standard.ksbs.map { ($0.code, $0.state) }
      heatMaps[key, default: HeatMap()].add(
        HeatMap.Row(
          name: row.name, link: link, verdict: row.verdict,
          states: Dictionary(states) { first, _ in first }))
    }
  }
}
