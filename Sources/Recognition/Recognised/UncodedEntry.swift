package import Domain

/// What looks like a KSB's entry, but has no code that can be read: a row, or a piece of a list.
///
/// Recognition does not know the standard; who does may tell by the statement which KSB it is.
package struct UncodedEntry: Sendable, Hashable {
  /// The cell where the code should stand.
  package var codeCell: MappedCell

  /// The words that cannot be read as a code; empty when there are none.
  package var words: String

  /// The KSB's own words beside it, label removed; nil when there are none.
  package var statement: String?

  /// Every cell of the entry in reading order, blank ones included.
  package var cells: [MappedCell]

  /// What the coverage cells and the marks of a matrix say.
  package var marks: [CoverageMark]

  /// The units named, in reading order.
  package var units: [UnitMention]

  /// What the cells that name units say besides, and was not read.
  package var unread: [UnreadUnits] = []

  /// Creates an entry without a code.
  ///
  /// - Parameters:
  ///   - codeCell: The cell where the code should stand.
  ///   - words: The words that cannot be read; all that the cell shows when nothing is given.
  ///   - statement: The KSB's own words.
  ///   - cells: Every cell of the entry.
  ///   - marks: What its coverage cells and marks say.
  ///   - units: The units named.
  package init(
    codeCell: MappedCell, words: String? = nil, statement: String? = nil,
    cells: [MappedCell] = [], marks: [CoverageMark] = [], units: [UnitMention] = []
  ) {
    self.codeCell = codeCell
    self.words = words ?? codeCell.text
    self.statement = statement
    self.cells = cells
    self.marks = marks
    self.units = units
  }

  /// The entry of the KSB that it proved to be.
  package func entry(of code: KSBCode) -> MappingEntry {
    var entry = MappingEntry(
      code: code, codeCell: codeCell, statement: statement, cells: cells, marks: marks,
      units: units)
    entry.unread = unread
    return entry
  }
}
