/// What a layout allows rows to be.
struct RowRules: Sendable {
  /// Rows with a blank code may go on with the KSB above them.
  var allowsContinuation: Bool
  /// Bare numbers are codes where a section gives them a type.
  var allowsNumbers: Bool
}
