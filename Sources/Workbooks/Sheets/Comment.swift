/// A remark that hangs on a cell: ECMA-376 Part 1, 18.7, or one of a conversation.
public struct Comment: Sendable, Hashable {
  /// The cell.
  public var reference: CellReference

  /// What it says.
  public var text: String

  /// Who wrote it, as far as the sheet's own part says.
  public var author: String?

  /// Creates a comment.
  public init(reference: CellReference, text: String, author: String? = nil) {
    self.reference = reference
    self.text = text
    self.author = author
  }
}
