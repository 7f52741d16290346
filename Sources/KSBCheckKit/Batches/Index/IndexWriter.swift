import Files

/// Writes the index of a batch in one form, a submission at a time.
protocol IndexWriter {
  /// Takes the next submission, in input order; `link` leads to its report.
  func add(_ row: SubmissionRow, link: String?) throws(OutputProblem)

  /// Writes what is known at the end, and moves the files to their places.
  func finish(_ summary: BatchSummary) throws(OutputProblem)
}
