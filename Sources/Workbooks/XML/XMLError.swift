/// Why a part could not be read as XML.
enum XMLError: Error, Equatable {
  /// The text is not well-formed, seen at this line and column.
  case notWellFormed(line: Int, column: Int)
  /// The part declares a document type, which workbooks never do and attacks start with.
  case documentType
  /// A limit was passed: its name in plain words, and its value.
  case overLimit(name: String, limit: Int)
  /// Whoever took the events found the contents impossible: what was found, in plain words.
  case rejected(reason: String)
}
