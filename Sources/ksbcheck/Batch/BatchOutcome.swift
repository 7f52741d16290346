import KSBCheckKit

/// What came of one submission of a batch.
struct BatchOutcome: Sendable {
  /// What the index keeps of it.
  var row: SubmissionRow
  /// The path from the index to the report to read; nil when none was written.
  var link: String?
  /// What goes to standard output: a report on one line, or a sentence.
  var output: String?
  /// Its line in the journal; nil when it is there already, or is not to be skipped next time.
  var journal: String?
  /// Sentences for standard error.
  var problems: [String] = []
  /// What it says of the exit code.
  var status = ExitStatus.clean
  /// Whether its report of an earlier run still stands.
  var isKept = false
  /// Whether nothing more can be written, so that going on is of no use.
  var isDiskFull = false
}
