/// Reads where small pictures lie on a sheet's cells: ECMA-376 Part 1, 20.5.
///
/// A logo or a screenshot covers many cells and means none of them; a tick covers its own.
final class DrawingHandler: XMLHandler {
  let namespace = XMLNamespace.spreadsheetDrawing
  private(set) var wantsText = false
  /// The cells that hold the upper left corner of a picture of about their own size.
  private(set) var cells: [CellReference] = []

  private var path: [Place] = []
  private var text = TextBuffer()
  private var anchor = Anchor()

  private enum Place { case anchor, from, to, row, column, other }

  private struct Anchor {
    var from: (row: Int?, column: Int?)
    var to: (row: Int?, column: Int?)
    var extent: (width: Int?, height: Int?)
    var hasPicture = false
  }

  /// So many pictures are noted and no more: forms have hundreds.
  private static let mostCells = 10_000
  /// The largest picture whose other end is not stated, in the drawing's units: half an inch.
  private static let largest = 457_200

  func start(_ element: XMLElement) {
    let place = place(of: element)
    path.append(place)
    switch place {
    case .anchor: anchor = Anchor()
    case .row, .column:
      text.clear()
      wantsText = true
    case .other:
      if path.dropLast().last == .anchor { startPart(element) }
    case .from, .to: break
    }
  }

  private func startPart(_ element: XMLElement) {
    if element.isNamed("pic") { anchor.hasPicture = true }
    if element.isNamed("ext") {
      anchor.extent = (
        element["cx"].flatMap { Int($0) }, element["cy"].flatMap { Int($0) }
      )
    }
  }

  func end() {
    let place = path.popLast()
    wantsText = false
    switch (place, path.last) {
    case (.row, .from): anchor.from.row = Int(text.string)
    case (.row, .to): anchor.to.row = Int(text.string)
    case (.column, .from): anchor.from.column = Int(text.string)
    case (.column, .to): anchor.to.column = Int(text.string)
    case (.anchor, _): endAnchor()
    default: break
    }
  }

  func text(_ piece: UnsafeBufferPointer<UInt8>) { unsafe text.append(piece) }

  private func endAnchor() {
    // Drawings count from 0.
    guard anchor.hasPicture, isSmall, let row = anchor.from.row, let column = anchor.from.column,
      (0..<CellReference.lastRow).contains(row), (0..<CellReference.lastColumn).contains(column),
      cells.count < Self.mostCells
    else { return }
    cells.append(CellReference(row: row + 1, column: column + 1))
  }

  private var isSmall: Bool {
    if let row = anchor.from.row, let column = anchor.from.column, let lastRow = anchor.to.row,
      let lastColumn = anchor.to.column
    {
      return (0...1).contains(lastRow.subtractingReportingOverflow(row).partialValue)
        && (0...1).contains(lastColumn.subtractingReportingOverflow(column).partialValue)
    }
    guard let width = anchor.extent.width, let height = anchor.extent.height else { return false }
    return width <= Self.largest && height <= Self.largest
  }

  private func place(of element: XMLElement) -> Place {
    switch path.last {
    case .from, .to:
      if element.isNamed("row") { return .row }
      return element.isNamed("col") ? .column : .other
    case .anchor:
      if element.isNamed("from") { return .from }
      return element.isNamed("to") ? .to : .other
    default:
      let isAnchor = element.isNamed("twoCellAnchor") || element.isNamed("oneCellAnchor")
      return isAnchor ? .anchor : .other
    }
  }
}
