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

  /// Writes it to standard error.
  func write() { StandardStream.error.write(line + "\n") }

  /// Writes it to standard error, unless nobody reads that and the task is cancelled.
  func write(to errors: inout InterruptibleOutput<StandardErrorStream>) {
    errors.write(line + "\n")
  }
}
