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
  /// A workbook or a standard could not be read.
  case unreadable = 3
}
