public import Standards

/// What one place in a mapping sheet says about one KSB: a row, or a row and those that continue it.
public struct MappingEntry: Sendable, Hashable {
  /// The KSB's code, as read.
  public var code: KSBCode

  /// The cell that holds the code.
  public var codeCell: MappedCell

  /// The statement's words, label removed; nil when the table has none.
  public var statement: String?

  /// Every cell of the entry in reading order, blank ones included.
  public var cells: [MappedCell]

  /// What the coverage cells and the marks of a matrix say; blank marks of a matrix are left out.
  public var marks: [CoverageMark]

  /// The units named, in reading order; in a matrix those of the marked columns.
  public var units: [UnitMention]

  /// What the cells that name units say besides, and was not read.
  public var unread: [UnreadUnits] = []

  /// Creates an entry.
  public init(
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
  public func cells(_ role: ColumnRole) -> [MappedCell] { cells.filter { $0.role == role } }
}
