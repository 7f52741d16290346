import Checking
import Reports

/// A sentence for standard error: the one way there for whatever the program says.
///
/// Names of files, sheets and keys come from outside, and could drive a terminal or turn the order
/// of what is read. Nothing but this, and the bar of a batch's progress, writes to standard error;
/// `scripts/check-structure` holds that.
struct Message {
  private let line: String

  /// What went wrong, or what the user should know.
  init(_ sentence: String) { line = "ksbcheck: \(SanitizedText.inPlace(sentence))" }

  private init(line: String) { self.line = SanitizedText.inPlace(line) }

  /// What was done, such as `wrote report.html`.
  static func done(_ words: String) -> Message { Message(line: words) }

  /// A text of several lines, such as how a command is used.
  static func lines(_ text: String) -> [Message] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Message(line: String($0)) }
  }

  func write() { StandardStream.error.write(line + "\n") }

  /// Writes it to standard error, unless nobody reads that and the task is cancelled.
  func write(to errors: inout InterruptibleOutput<StandardErrorStream>) {
    errors.write(line + "\n")
  }
}

/// A word of a command as it can be typed into a shell.
enum ShellWord {
  /// The word, between quotes where a shell would take it apart.
  static func quoted(_ word: String) -> String {
    let isPlain =
      !word.isEmpty
      && word.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
          || "-_./:@%+,=".unicodeScalars.contains(scalar)
      }
    if isPlain { return word }
    return "'"
      + word.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
  }
}

/// The exit codes.
///
/// A command that did its work but has something to report throws one.
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

/// A command line that cannot be acted on: one sentence for standard error, exit code 2.
struct UsageError: Error, CustomStringConvertible {
  /// What is wrong, and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}

/// A file that could not be read: one sentence for standard error, exit code 3.
struct UnreadableError: Error, CustomStringConvertible {
  /// Which file, why, and what to do.
  let description: String
  /// The file, and why as a clause that completes it; nil where it is about something else.
  private(set) var file: (path: String, reason: String)?

  init(_ description: String) { self.description = description }

  init(path: String, reason: String) {
    description = "\(path) \(reason)"
    file = (path, reason)
  }
}

/// An output that could not be written: one sentence for standard error, exit code 3.
struct UnwritableError: Error, CustomStringConvertible {
  /// Which output, why, and what to do.
  let description: String

  init(_ description: String) { self.description = description }
}
