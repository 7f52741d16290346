/// Puts a sheet's rows together out of what its part says, whoever reads the part.
///
/// Cells are kept where they are and nowhere else, so a cell in the far corner costs no more than
/// one in the first.
struct SheetBuilder {
  /// How much more a workbook may hold.
  struct Allowance {
    /// Cells, empty ones too.
    var cells: Int
    /// Cells that hold something, and rows that are hidden.
    var filledCells: Int
    /// Bytes of text, as if each cell had its own.
    var text: Int

    init(_ limits: Limits) {
      cells = limits.cells
      filledCells = limits.filledCells
      text = limits.totalText
    }
  }

  private var reader: CellReader
  private let limits: Limits
  /// How much more the workbook may hold.
  private(set) var allowance: Allowance
  /// Why there may be no more, once that was said.
  private(set) var refusal: XMLError?

  private var finished: [Row] = []
  private var number = 0
  private var isHidden = false
  private var cells: [Cell] = []
  private var lastColumn = 0
  /// Where the last cell stands that was kept in this row.
  private var lastPlace: CellReference?
  /// How many cells stood outside the grid, where no program shows them.
  private(set) var cellsOutsideGrid = 0
  /// Whether rows and cells came in order so far, each cell in its row.
  private var isInOrder = true

  /// Creates a builder.
  ///
  /// - Parameters:
  ///   - reader: Makes cells of what is stored.
  ///   - allowance: How much more the workbook may hold.
  ///   - limits: For the message when there is more.
  init(reader: CellReader, allowance: Allowance, limits: Limits) {
    self.reader = reader
    self.allowance = allowance
    self.limits = limits
  }

  /// Whether the runs of a text matter even where none of their fonts is remarkable.
  var keepsRuns: Bool { reader.styles.haveRemarkableFonts }

  /// Says that the sheet shows nothing where a number is zero.
  mutating func hideZeros() { reader.hidesZeros = true }

  /// The rows in order, whatever the order in the file.
  var rows: [Row] { isInOrder ? finished : RowOrder.sorted(finished) }

  /// A row starts; one that does not say where it is stands after the one before it.
  ///
  /// - Throws: ``XMLError`` when no machine's grid has such a row.
  mutating func startRow(stated: Int?, isHidden: Bool) throws(XMLError) {
    let number = stated ?? number + 1
    guard number <= UInt32.max else {
      throw .rejected(reason: "it has a row with the impossible number \(number)")
    }
    try requireRoom()
    self.number = number
    self.isHidden = isHidden
    // Rows mostly have as many cells as the one before them.
    let expected = cells.count
    cells = []
    cells.reserveCapacity(expected)
    lastColumn = 0
    lastPlace = nil
  }

  /// A cell starts; one that does not say where it is stands after the one before it.
  ///
  /// - Returns: Where the cell stands.
  /// - Throws: ``XMLError`` when no grid has such a place, or when there are too many cells.
  mutating func startCell(_ stated: CellReference.Parsed?) throws(XMLError) -> CellReference {
    var reference = CellReference(row: number, column: lastColumn + 1)
    switch stated {
    case .cell(let place): reference = place
    case .absurd: throw .rejected(reason: "it has a cell at an impossible place")
    case .malformed, nil: break
    }
    // The rows of a sheet that numbers its cells only are known by them.
    if cells.isEmpty, number != reference.row { number = reference.row }
    lastColumn = reference.column
    allowance.cells -= 1
    try requireRoom()
    return reference
  }

  private mutating func requireRoom() throws(XMLError) {
    if allowance.cells < 0 { throw refuse("the number of cells", limits.cells) }
    if allowance.filledCells < 0 {
      throw refuse("the number of cells that hold something", limits.filledCells)
    }
    if allowance.text < 0 { throw refuse("the text of all cells", limits.totalText) }
  }

  private mutating func refuse(_ name: String, _ limit: Int) -> XMLError {
    let error = XMLError.overLimit(name: name, limit: limit)
    refusal = error
    return error
  }

  /// A cell is complete.
  mutating func endCell(_ stored: StoredCell, value: Span<UInt8>) {
    let place = stored.reference
    guard place.isInGrid else { return cellsOutsideGrid += 1 }
    guard let cell = reader.cell(stored, value: value) else { return }
    if place.row != number { isInOrder = false }
    if let last = lastPlace, last >= place { isInOrder = false }
    lastPlace = place
    allowance.filledCells -= 1
    allowance.text -= cell.value.textLength
    cells.append(cell)
  }

  /// A row is complete.
  mutating func endRow() {
    guard number <= CellReference.lastRow, !cells.isEmpty || isHidden else { return }
    if let last = finished.last, last.number >= number { isInOrder = false }
    if cells.isEmpty { allowance.filledCells -= 1 }
    finished.append(Row(number: number, isHidden: isHidden, cells: cells))
  }
}
