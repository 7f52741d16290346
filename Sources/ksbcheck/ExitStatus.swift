import Checking
import Reports

/// What the program tells its caller: the table of exit codes.
///
/// A command that did its work but has something to tell throws one.
enum ExitStatus: Int32, Error {
  /// Checked, and nothing at or above `--fail-on`.
  case clean = 0
  /// Checked, and something at or above `--fail-on`.
  case findings = 1
  /// The command line cannot be acted on: unknown option, missing file.
  case usage = 2
  /// A workbook or a standard could not be read, or a report could not be written.
  case unreadable = 3
  /// The user ended a batch before it was done: what shells say of a program ended by Ctrl-C.
  case interrupted = 130
}

extension ExitStatus {
  /// What a report deserves.
  init(_ report: Report, failOn: FailOn) {
    let isFound = report.counts.contains(atLeast: failOn.severity)
    self.init(
      report.verdict, isFound: isFound, isComplete: report.checked.isComplete, failOn: failOn)
  }

  /// What a verdict deserves.
  ///
  /// - Parameters:
  ///   - verdict: The verdict.
  ///   - isFound: Whether something counts that is at least as severe as `failOn` asks.
  ///   - isComplete: Whether all of it was checked.
  ///   - failOn: What makes the exit code 1.
  init(_ verdict: Verdict, isFound: Bool, isComplete: Bool, failOn: FailOn) {
    if verdict == .unchecked {
      self = .unreadable
    } else {
      let isOpen = failOn.countsIncomplete && !isComplete
      self = isFound || isOpen ? .findings : .clean
    }
  }
}
