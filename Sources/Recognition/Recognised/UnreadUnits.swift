/// What a cell that names units says besides, and was not read.
public struct UnreadUnits: Sendable, Hashable {
  /// The cell.
  public var location: CellLocation
  /// The words that were not understood.
  public var words: String
  /// The units that were read there.
  public var read: [String]
  /// What was probably typed where a spreadsheet program made a date of it; nil for words.
  public var date: String?

  /// Creates a note of what was not read.
  package init(location: CellLocation, words: String, read: [String], date: String? = nil) {
    self.location = location
    self.words = words
    self.read = read
    self.date = date
  }
}
