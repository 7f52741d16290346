/// A way in which people lay a mapping out; each is declared beside what recognises it.
package struct LayoutKind: Sendable, Hashable {
  /// Where a KSB stands in a layout.
  package enum Place: Sendable, Hashable {
    /// It has a row, or several.
    case row
    /// It has a column.
    case column
    /// It is listed in the rows of the units that cover it.
    case list
  }

  /// The name by which reports give it, such as `matrix`.
  package let name: String

  /// What it is, in words that follow “laid out as”.
  package let phrase: String

  /// Where a KSB stands in it.
  package let place: Place

  /// Declares a layout.
  init(_ name: String, phrase: String, place: Place = .row) {
    self.name = name
    self.phrase = phrase
    self.place = place
  }
}
