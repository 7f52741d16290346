/// A coverage word or mark, and the cell that holds it.
public struct CoverageMark: Sendable, Hashable {
  /// Whether it is a cross that is not read because ticks stand beside it in the table.
  public var isDoubtfulCross = false

  /// What the cell says.
  public var reading: CoverageReading

  /// The cell; its role tells a coverage column from a unit's column of a matrix.
  public var cell: MappedCell

  /// Creates a mark.
  public init(reading: CoverageReading, cell: MappedCell) {
    self.reading = reading
    self.cell = cell
  }
}
