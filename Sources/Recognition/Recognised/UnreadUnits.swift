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
}
