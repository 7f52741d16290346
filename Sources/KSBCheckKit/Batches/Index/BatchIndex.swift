package import Files
import Reports

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
