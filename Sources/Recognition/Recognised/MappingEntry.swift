package import Domain

/// What one place in a mapping sheet says about one KSB: a row, or a row and those that continue it.
package struct MappingEntry: Sendable, Hashable {
  /// The KSB's code, as read.
  package var code: KSBCode

  /// The cell that holds the code.
  package var codeCell: MappedCell

  /// The statement's words, label removed; nil when the table has none.
  package var statement: String?

  /// Every cell of the entry in reading order, blank ones included.
  package var cells: [MappedCell]

  /// What the coverage cells and the marks of a matrix say; blank marks of a matrix are left out.
  package var marks: [CoverageMark]

  /// The units named, in reading order; in a matrix those of the marked columns.
  package var units: [UnitMention]

  /// What the cells that name units say besides, and was not read.
  package var unread: [UnreadUnits] = []

  /// Creates an entry.
  package init(
    code: KSBCode, codeCell: MappedCell, statement: String? = nil, cells: [MappedCell],
    marks: [CoverageMark] = [], units: [UnitMention] = []
  ) {
    self.code = code
    self.codeCell = codeCell
    self.statement = statement
    self.cells = cells
    self.marks = marks
    self.units = units
  }

  /// The entry's cells of one role, in reading order.
  package func cells(_ role: ColumnRole) -> [MappedCell] { cells.filter { $0.role == role } }
}
