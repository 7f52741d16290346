/// A part of the mapping that a person does not see.
package struct HiddenContent: Sendable, Hashable {
  /// What is hidden.
  package enum Kind: Sendable, Hashable {
    /// The sheet's tab is hidden.
    case sheet
    /// Rows, by hand or by a filter, counted from 1.
    case rows(ClosedRange<Int>, filtered: Bool)
    /// Columns, counted from 1.
    case columns(ClosedRange<Int>)
  }

  /// What is hidden.
  package var kind: Kind

  /// The sheet, and the first hidden cell of the table.
  package var location: CellLocation

  /// Creates a note of hidden content.
  package init(kind: Kind, location: CellLocation) {
    self.kind = kind
    self.location = location
  }
}
