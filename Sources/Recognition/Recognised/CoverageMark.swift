/// A coverage word or mark, and the cell that holds it.
public struct CoverageMark: Sendable, Hashable {
  /// Whether it is a cross that is not read because ticks stand beside it in the table.
  public var isDoubtfulCross = false

  /// What the cell says.
  public var reading: CoverageReading

  /// The cell; its role tells a coverage column from the marks of a matrix and from lists of KSBs.
  public var cell: MappedCell

  /// The words that say so: all that the cell shows, or the part of a list that is about the KSB.
  public var words: String

  /// Creates a mark.
  ///
  /// - Parameters:
  ///   - reading: What the words say.
  ///   - cell: The cell that holds them.
  ///   - words: The words; all that the cell shows when nothing is given.
  public init(reading: CoverageReading, cell: MappedCell, words: String? = nil) {
    self.reading = reading
    self.cell = cell
    self.words = words ?? cell.text
  }
}
