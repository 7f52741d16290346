/// Reads a worksheet part: ECMA-376 Part 1, 18.3.
///
/// The declared dimension is not looked at: writers get it wrong.
final class SheetHandler: FastPathHandler {
  let namespace = XMLNamespace.spreadsheet
  var builder: SheetBuilder
  var scanner: SheetDataScanner

  let extensionNamespace: XMLNamespace? = XMLNamespace.spreadsheetExtension
  private var dropDowns = DropDownReader()
  private var mergedRanges: [CellRange] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  private var filteredRange: CellRange?
  /// Where a rule may colour cells.
  private(set) var conditionalRanges = CellArea()

  private let annotationLimit: Int
  private var path: [Place] = []
  private var cell: StoredCell?
  private var value = TextBuffer()
  private var inline: RichText

  /// The places in the part that matter.
  private enum Place { case sheetData, row, cell, value, inline, withinInline, other }

  /// Creates a handler.
  ///
  /// - Parameters:
  ///   - builder: Puts the rows together.
  ///   - limits: How long a text may be.
  init(builder: SheetBuilder, limits: Limits) {
    self.builder = builder
    scanner = SheetDataScanner(limits: limits, keepsRuns: builder.keepsRuns)
    inline = RichText(limits: limits, keepsRuns: builder.keepsRuns)
    annotationLimit = limits.annotations
  }

  var refusal: XMLError? { builder.refusal }

  var isAtBulk: Bool { path.count == 2 && path.last == .sheetData }

  var wantsText: Bool { path.last == .value || inline.wantsText || dropDowns.wantsText }

  /// The sheet, its rows and cells in order whatever the order in the file.
  func sheet(named name: String, visibility: Sheet.Visibility) -> Sheet {
    Sheet(
      name: name, visibility: visibility, rows: builder.rows,
      mergedRanges: mergedRanges, hiddenColumns: hiddenColumns, filteredRange: filteredRange,
      dropDowns: dropDowns.dropDowns)
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
    case .other: try startOther(element)
    }
  }

  func end() throws(XMLError) {
    switch path.popLast() {
    case .row: builder.endRow()
    case .cell: endCell()
    case .inline: cell?.inline = inline.rich
    case .withinInline: try inline.end()
    case .other: dropDowns.end()
    case .value, .sheetData, nil: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) {
    switch path.last {
    case .value: unsafe value.append(piece)
    case .other: unsafe dropDowns.append(piece)
    default: unsafe inline.append(piece)
    }
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
  private func startRow(_ element: XMLElement) throws(XMLError) {
    let number = element.bytes(of: "r") { DecimalNumber.read($0) } ?? nil
    let hasNoHeight = element.bytes(of: "ht") { Extent.isNothing($0) } ?? false
    try builder.startRow(stated: number, isHidden: element.isTrue("hidden") || hasNoHeight)
  }

  private func startCell(_ element: XMLElement) throws(XMLError) {
    let reference = try builder.startCell(element.bytes(of: "r") { CellReference.parse($0) })
    let style = element.bytes(of: "s") { DecimalNumber.read($0) } ?? nil
    let kind = element.bytes(of: "t") { StoredCell.Kind($0) } ?? .number
    let metadata = element.bytes(of: "vm") { DecimalNumber.read($0) } ?? nil
    cell = StoredCell(reference: reference, kind: kind, style: style ?? 0)
    cell?.metadata = metadata ?? 0
    value.clear()
  }

  private func endCell() {
    if let cell { builder.endCell(cell, value: value.bytes.span) }
    cell = nil
  }
}

// MARK: - Around the cells

extension SheetHandler {
  private func startOther(_ element: XMLElement) throws(XMLError) {
    dropDowns.start(element)
    for (count, name) in [
      (mergedRanges.count, "the number of merged ranges"),
      (dropDowns.rangeCount, "the number of ranges with drop-down lists"),
    ] where count > annotationLimit {
      throw .overLimit(name: name, limit: annotationLimit)
    }
    if element.isNamed("f"), cell != nil { cell?.hasFormula = true }
    if element.isNamed("mergeCell"), let range = element["ref"].flatMap({ CellRange($0) }) {
      mergedRanges.append(range)
    }
    // Views that somebody saved have filters of their own, further down.
    if path.count == 2, element.isNamed("autoFilter") {
      filteredRange = element["ref"].flatMap { CellRange($0) }
    }
    if path.count == 2, element.isNamed("conditionalFormatting") {
      for range in CellRange.list(element["sqref"] ?? "") { conditionalRanges.add(range) }
    }
    if element.isNamed("sheetView"), element.bytes(of: "showZeros", Self.isFalse) == true {
      builder.hideZeros()
    }
    if element.isNamed("col"), Self.isHidden(column: element) { hideColumns(element) }
  }

  private static func isFalse(_ value: Span<UInt8>) -> Bool {
    !value.isEmpty && !XMLBoolean.isTrue(value)
  }

  private static func isHidden(column: XMLElement) -> Bool {
    column.isTrue("hidden") || column.bytes(of: "width") { Extent.isNothing($0) } ?? false
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
