/// What may be typed into a range of cells, and what is said about it beside them.
package struct DataValidation: Sendable, Hashable {
  /// What may be typed.
  package enum Allowed: Sendable, Hashable {
    /// One of these words, offered as a list; together at most 255 characters.
    case words([String])
    /// One of the cells of a column of a sheet, offered as a list: rows counted from 1.
    case cells(sheet: String, column: Int, rows: ClosedRange<Int>)
    /// A whole number within bounds.
    case wholeNumber(ClosedRange<Int>)
    /// Any number within bounds.
    case number(ClosedRange<Int>)
  }

  /// The column, counted from 1.
  package var column: Int

  /// The rows, counted from 1.
  package var rows: ClosedRange<Int>

  /// What may be typed.
  package var allowed: Allowed

  /// Whether anything else is refused; otherwise a list is an offer.
  package var isStrict: Bool

  /// What is shown beside a cell that is chosen, at most 255 characters; nothing when empty.
  package var hint: String

  /// Creates a rule.
  package init(
    column: Int, rows: ClosedRange<Int>, allowed: Allowed, isStrict: Bool = true, hint: String = ""
  ) {
    self.column = column
    self.rows = rows
    self.allowed = allowed
    self.isStrict = isStrict
    self.hint = hint
  }
}
