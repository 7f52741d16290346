import Standards

/// What a row of a table is.
enum RowKind: Sendable, Hashable {
  /// A KSB's first row, and the statement that shares the code's cell.
  case ksb(KSBCode, statement: String?)
  /// A row that goes on with the KSB above it.
  case continuation
  /// A row that looks like a KSB's, but whose code cannot be read.
  case unreadable
  /// A row of the header.
  case header
  /// A row that was passed over, and why in plain words.
  case skipped(String)
}

/// What a layout allows rows to be.
struct RowRules: Sendable {
  /// Rows with a blank code may go on with the KSB above them.
  var allowsContinuation: Bool
  /// Bare numbers are codes where a section gives them a type.
  var allowsNumbers: Bool
}
