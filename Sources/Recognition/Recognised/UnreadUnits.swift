/// What a cell that names units says besides, and was not read.
public struct UnreadUnits: Sendable, Hashable {
  /// The cell.
  public var location: CellLocation
  /// The words that were not understood.
  public var words: String
  /// The units that were read there.
  public var read: [String]
  /// What a date in the cell was before a spreadsheet program read it as one; nil for words.
  public var date: String?
}
