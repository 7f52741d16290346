/// A remark that hangs on a cell: ECMA-376 Part 1, 18.7, or one of a conversation.
package struct Comment: Sendable, Hashable {
  /// The cell.
  package var reference: CellReference

  /// What it says.
  package var text: String

  /// Who wrote it, as far as the sheet's own part says.
  package var author: String?

  /// Creates a comment.
  package init(reference: CellReference, text: String, author: String? = nil) {
    self.reference = reference
    self.text = text
    self.author = author
  }
}
