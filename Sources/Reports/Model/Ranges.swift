import Domain
import Recognition
import Workbooks

/// Places in a workbook in their shortest form: `'KSB mapping'!D14:D39, D45; Units!B4`.
struct CellList {
  /// Cells that touch, from the first corner to the last.
  private struct Block {
    var columns: ClosedRange<Int>
    var rows: ClosedRange<Int>

    var text: String {
      let first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
      let last = CellReference(row: rows.upperBound, column: columns.upperBound)
      return first == last ? "\(first)" : "\(first):\(last)"
    }

    var count: Int { columns.count * rows.count }
  }

  /// So many blocks are named, and the cells of the rest counted.
  private static let longest = 24

  /// The sheets in the order in which they are first met, and their cells, each once.
  private var sheets: [(sheet: String, cells: Set<CellReference>)] = []

  init(_ locations: some Sequence<CellLocation>) {
    var places: [String: Int] = [:]
    for location in locations {
      let place = places[location.sheet] ?? sheets.count
      if place == sheets.count {
        places[location.sheet] = place
        sheets.append((location.sheet, []))
      }
      if let cell = location.cell { sheets[place].cells.insert(cell) }
    }
  }

  /// How many cells there are.
  var count: Int { sheets.reduce(0) { $0 + $1.cells.count } }

  /// The places in words, the rest of many counted.
  var text: String {
    var room = Self.longest
    var rest = 0
    var parts: [String] = []
    for (sheet, cells) in sheets {
      let name = CellLocation(sheet: sheet).description
      let blocks = Self.blocks(of: cells)
      let shown = blocks.prefix(room)
      rest += blocks.dropFirst(room).reduce(0) { $0 + $1.count }
      room -= shown.count
      if blocks.isEmpty {
        parts.append(name)
      } else if !shown.isEmpty {
        parts.append("\(name)!" + shown.map(\.text).joined(separator: ", "))
      }
    }
    let others = rest == 0 ? "" : rest == 1 ? " and 1 other cell" : " and \(rest) other cells"
    return parts.joined(separator: "; ") + others
  }

  /// The cells as blocks: those below one another first, then alike ones side by side.
  private static func blocks(of cells: Set<CellReference>) -> [Block] {
    var columns: [Block] = []
    for cell in cells.sorted(by: { ($0.column, $0.row) < ($1.column, $1.row) }) {
      if let last = columns.last, last.columns.lowerBound == cell.column,
        last.rows.upperBound + 1 == cell.row
      {
        columns[columns.count - 1].rows = last.rows.lowerBound...cell.row
      } else {
        columns.append(
          Block(columns: cell.column...cell.column, rows: cell.row...cell.row))
      }
    }
    var blocks: [Block] = []
    let byRows = columns.sorted {
      ($0.rows.lowerBound, $0.rows.upperBound, $0.columns.lowerBound)
        < ($1.rows.lowerBound, $1.rows.upperBound, $1.columns.lowerBound)
    }
    for block in byRows {
      if let last = blocks.last, last.rows == block.rows,
        last.columns.upperBound + 1 == block.columns.lowerBound
      {
        blocks[blocks.count - 1].columns = last.columns.lowerBound...block.columns.upperBound
      } else {
        blocks.append(block)
      }
    }
    return blocks.sorted {
      ($0.columns.lowerBound, $0.rows.lowerBound) < ($1.columns.lowerBound, $1.rows.lowerBound)
    }
  }
}

/// The codes of KSBs in their shortest form: `K1–K4, K7 and S1–S17`.
struct CodeList {
  /// Shorter runs are written out.
  private static let shortestRun = 3
  /// A sentence names so many codes and runs of codes, and counts the rest.
  private static let longest = 24

  /// The codes, each once, in order.
  let codes: [KSBCode]

  init(_ codes: some Sequence<KSBCode>) { self.codes = Set(codes).sorted() }

  /// The codes in words.
  var text: String {
    let runs = runs
    guard runs.count > Self.longest else { return Self.list(runs.map(Self.words)) }
    let shown = runs.prefix(Self.longest - 1)
    let rest = codes.count - shown.reduce(0) { $0 + $1.count }
    return Self.list(shown.map(Self.words) + ["\(rest) others"])
  }

  /// Codes that follow one another, together; those of parts stand alone.
  private var runs: [ArraySlice<KSBCode>] {
    var runs: [ArraySlice<KSBCode>] = []
    var start = codes.startIndex
    while start < codes.endIndex {
      var end = start + 1
      while end < codes.endIndex, codes[end].follows(codes[end - 1]) { end += 1 }
      let run = codes[start..<end]
      if run.count < Self.shortestRun {
        runs += run.indices.map { run[$0...$0] }
      } else {
        runs.append(run)
      }
      start = end
    }
    return runs
  }

  private static func words(_ run: ArraySlice<KSBCode>) -> String {
    guard let first = run.first, let last = run.last, run.count > 1 else {
      return run.first.map { "\($0)" } ?? ""
    }
    return "\(first)–\(last)"
  }

  private static func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return "\(items.dropLast().joined(separator: ", ")) and \(last)"
  }
}

extension KSBCode {
  /// Whether it is the whole KSB after another.
  fileprivate func follows(_ other: KSBCode) -> Bool {
    type == other.type && part.isEmpty && other.part.isEmpty
      && number == other.number.addingReportingOverflow(1).partialValue
  }
}

extension ClosedRange<Int> {
  package var rowsInWords: String {
    count == 1 ? "row \(lowerBound)" : "rows \(lowerBound)–\(upperBound)"
  }
}
