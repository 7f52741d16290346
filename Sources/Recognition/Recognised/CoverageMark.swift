/// A coverage word or mark, and the cell that holds it.
package struct CoverageMark: Sendable, Hashable {
  /// Whether it is a cross that is not read because ticks stand beside it in the table.
  package var isDoubtfulCross = false

  /// What the cell says.
  package var reading: CoverageReading

  /// The cell; its role tells a coverage column from the marks of a matrix and from lists of KSBs.
  package var cell: MappedCell

  /// The words that say so: all that the cell shows, or the part of a list that is about the KSB.
  package var words: String

  /// Why coverage is partial, where the words go on to say so: `partial – only safe at work`.
  package var reason: String?

  /// Creates a mark.
  ///
  /// - Parameters:
  ///   - reading: What the words say.
  ///   - cell: The cell that holds them.
  ///   - words: The words; all that the cell shows when nothing is given.
  package init(reading: CoverageReading, cell: MappedCell, words: String? = nil) {
    self.reading = reading
    self.cell = cell
    self.words = words ?? cell.text
  }
}
