/// A part beside the cells that could not be read: comments or a table.
///
/// Nobody should lose the text of a mapping to a broken comment, and nobody should believe that
/// there was none.
public struct UnreadPart: Sendable, Hashable {
  /// The part's name.
  public var part: String

  /// What is wrong with it.
  public var error: WorkbookError

  /// Creates the note.
  public init(part: String, error: WorkbookError) {
    self.part = part
    self.error = error
  }
}
