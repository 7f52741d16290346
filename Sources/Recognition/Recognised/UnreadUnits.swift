/// What a cell that names units says besides, and was not read.
package struct UnreadUnits: Sendable, Hashable {
  /// The cell.
  package var location: CellLocation
  /// The words that were not understood.
  package var words: String
  /// The units that were read there.
  package var read: [String]
  /// What was probably typed where a spreadsheet program made a date of it; nil for words.
  package var date: String?

  /// Creates a note of what was not read.
  package init(location: CellLocation, words: String, read: [String], date: String? = nil) {
    self.location = location
    self.words = words
    self.read = read
    self.date = date
  }
}
