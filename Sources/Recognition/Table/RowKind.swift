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
