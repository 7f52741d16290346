/// Reads a worksheet part: ECMA-376 Part 1, 18.3.
///
/// Cells are kept where they are and nowhere else, so a cell in the far corner costs no more than
/// one in the first. The declared dimension is not looked at: writers get it wrong.
final class SheetHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheet

  private let reader: CellReader
  private var cellsLeft: Int
  private let cellLimit: Int

  private var rows: [Row] = []
  private var mergedRanges: [CellRange] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var filteredRange: CellRange?

  private var path: [Place] = []
  private var row = Row(number: 0, cells: [])
  private var cell: StoredCell?
  private var lastColumn = 0
  private var value = TextBuffer()
  private var inline: RichText

  /// The places in the part that matter.
  private enum Place { case sheetData, row, cell, value, inline, withinInline, other }

  /// Creates a handler.
  ///
  /// - Parameters:
  ///   - reader: Makes cells of what is stored.
  ///   - cellsLeft: How many more cells the workbook may have.
  ///   - limits: For the message when there are more.
  init(reader: CellReader, cellsLeft: Int, limits: Limits) {
    self.reader = reader
    self.cellsLeft = cellsLeft
    cellLimit = limits.cells
    inline = RichText(limits: limits)
  }

  /// How many more cells the workbook may have after this sheet.
  var remainingCells: Int { cellsLeft }

  var wantsText: Bool { path.last == .value || inline.wantsText }

  /// The sheet, its rows and cells in order whatever the order in the file.
  func sheet(named name: String, visibility: Sheet.Visibility) -> Sheet {
    Sheet(
      name: name, visibility: visibility, rows: RowOrder.sorted(rows),
      mergedRanges: mergedRanges, hiddenColumns: hiddenColumns, filteredRange: filteredRange)
  }

  func start(_ element: XMLElement) throws(XMLError) {
    let place = place(of: element)
    path.append(place)
    switch place {
    case .row: try startRow(element)
    case .cell: try startCell(element)
    case .inline: inline.clear()
    case .withinInline: inline.start(element)
    case .value: cell?.hasValue = true
    case .sheetData: break
    case .other: startOther(element)
    }
  }

  func end() throws(XMLError) {
    switch path.popLast() {
    case .row: endRow()
    case .cell: endCell()
    case .inline: cell?.inline = inline.string
    case .withinInline: try inline.end()
    case .value, .sheetData, .other, nil: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    if path.last == .value { unsafe value.append(piece) } else { unsafe inline.append(piece) }
  }

  private func place(of element: XMLElement) -> Place {
    switch path.last {
    case .sheetData: element.isNamed("row") ? .row : .other
    case .row: element.isNamed("c") ? .cell : .other
    case .cell:
      if element.isNamed("v") { .value } else if element.isNamed("is") { .inline } else { .other }
    case .inline, .withinInline: .withinInline
    default: path.count == 1 && element.isNamed("sheetData") ? .sheetData : .other
    }
  }
}

// MARK: - Rows and cells

extension SheetHandler {
  /// A row or cell that does not say where it is stands after the one before it.
  private func startRow(_ element: XMLElement) throws(XMLError) {
    let stated = unsafe element.bytes(of: "r") { unsafe DecimalNumber.read($0) } ?? nil
    let number = stated ?? row.number + 1
    guard number <= UInt32.max else {
      throw .rejected(reason: "it has a row with the impossible number \(number)")
    }
    row = Row(number: number, isHidden: XMLBoolean.isTrue(element["hidden"]), cells: [])
    lastColumn = 0
  }

  private func endRow() {
    guard row.number <= CellReference.lastRow else { return }
    if !row.cells.isEmpty || row.isHidden { rows.append(row) }
  }

  private func startCell(_ element: XMLElement) throws(XMLError) {
    let stated = unsafe element.bytes(of: "r") { unsafe CellReference.parse($0) }
    var reference = CellReference(row: row.number, column: lastColumn + 1)
    switch stated {
    case .cell(let place): reference = place
    case .absurd: throw .rejected(reason: "it has a cell at an impossible place")
    case .malformed, nil: break
    }
    // The rows of a sheet that numbers its cells only are known by them.
    if row.cells.isEmpty, row.number != reference.row { row.number = reference.row }
    lastColumn = reference.column
    let style = unsafe element.bytes(of: "s") { unsafe DecimalNumber.read($0) } ?? nil
    cell = StoredCell(reference: reference, kind: .init(element["t"]), style: style ?? 0)
    value.clear()
    cellsLeft -= 1
    guard cellsLeft >= 0 else {
      throw .overLimit(name: "the number of cells", limit: cellLimit)
    }
  }

  private func endCell() {
    defer { cell = nil }
    guard let cell, cell.reference.isInGrid,
      let read = reader.cell(cell, value: value.bytes)
    else { return }
    row.cells.append(read)
  }
}

// MARK: - Around the cells

extension SheetHandler {
  private func startOther(_ element: XMLElement) {
    if element.isNamed("f"), cell != nil { cell?.hasFormula = true }
    if element.isNamed("mergeCell"), let range = element["ref"].flatMap({ CellRange($0) }) {
      mergedRanges.append(range)
    }
    // Views that somebody saved have filters of their own, further down.
    if path.count == 2, element.isNamed("autoFilter") {
      filteredRange = element["ref"].flatMap { CellRange($0) }
    }
    if element.isNamed("col"), XMLBoolean.isTrue(element["hidden"]) { hideColumns(element) }
  }

  private func hideColumns(_ element: XMLElement) {
    guard let first = element["min"].flatMap({ Int($0) }),
      let last = element["max"].flatMap({ Int($0) }),
      first >= 1, first <= last, first <= CellReference.lastColumn,
      // Ranges may not overlap, so more of them than columns are forged.
      hiddenColumns.count < CellReference.lastColumn
    else { return }
    hiddenColumns.append(first...min(last, CellReference.lastColumn))
  }
}
