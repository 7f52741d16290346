import Rules

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
  /// What a result deserves.
  init(_ result: CheckResult, failOn: Severity) {
    if result.isUnchecked {
      self = .unreadable
    } else {
      let isFound = result.findings.contains { $0.suppression == nil && $0.severity >= failOn }
      self = isFound ? .findings : .clean
    }
  }
}
