import Domain
import Workbooks

/// A row whose cells are the codes of KSBs: the header of a transposed matrix, or of a part of one.
struct KSBHeader: Sendable {
  /// A KSB's column.
  struct Column: Sendable {
    /// The column, counted from 1.
    var number: Int
    /// The KSB's code, and the statement that shares its cell.
    var code: KSBCode
    var statement: String?
    /// Where the code stands.
    var cell: CellReference
    /// Whether the code heads several columns, so that a mark may mean more than coverage.
    var isDivided: Bool
  }

  /// The place of the row.
  var index: Int
  /// The columns, from the left.
  var columns: [Column]

  /// How many KSBs a header is believed to have.
  private static let mostColumns = 1_000

  /// The codes of a row; nil when it holds fewer than two, or repeats most of them.
  init?(_ index: Int, in grid: SheetGrid, _ readers: CellReaders) {
    let columns = Self.lettered(index, grid, readers) ?? Self.numbered(index, grid, readers) ?? []
    let distinct = Set(columns.map(\.code)).count
    guard distinct >= 2, distinct * 10 >= Set(columns.map(\.cell)).count * 8 else { return nil }
    self.index = index
    self.columns = columns
  }

  /// How many KSBs the row heads.
  var count: Int { Set(columns.map(\.code)).count }

  /// Whether another row heads the same columns with the same codes.
  func repeats(_ other: KSBHeader) -> Bool {
    columns.map(\.number) == other.columns.map(\.number)
      && columns.map(\.code) == other.columns.map(\.code)
  }

  private static func lettered(
    _ index: Int, _ grid: SheetGrid, _ readers: CellReaders
  ) -> [Column]? {
    var columns: [Column] = []
    for cell in grid.rows[index].cells {
      guard case .string(let text) = cell.value, CodeColumn.hasLetterAndDigit(text),
        case .code(let code, let statement) = readers.codes.read(text)
      else { continue }
      columns += spread(cell, code, statement, index, grid)
      if columns.count >= mostColumns { break }
    }
    return columns.count >= 2 ? columns : nil
  }

  /// A code over several columns heads them all.
  private static func spread(
    _ cell: Cell, _ code: KSBCode, _ statement: String?, _ index: Int, _ grid: SheetGrid
  ) -> [Column] {
    let own = cell.reference.column
    let merge = grid.merge(at: index, column: own)
    let last = min(merge?.last.column ?? own, own + 8)
    return (own...max(own, last)).map {
      Column(
        number: $0, code: code, statement: statement, cell: cell.reference, isDivided: last > own)
    }
  }

  // MARK: Numbers without letters

  /// Numbers under bands such as “Knowledge” and “Skills”, or on a sheet of one type.
  private static func numbered(
    _ index: Int, _ grid: SheetGrid, _ readers: CellReaders
  ) -> [Column]? {
    let numbers = grid.rows[index].cells.prefix(mostColumns).compactMap { cell in
      // Most rows hold marks, which are no numbers.
      guard let first = cell.text.utf8.first, (0x30...0x39).contains(first) else {
        return (cell: Cell, number: Int)?.none
      }
      if case .number(let number, let part, nil) = readers.codes.read(cell.text), part.isEmpty {
        return (cell: cell, number: number)
      }
      return nil
    }
    guard numbers.count >= 3 else { return nil }
    let bands = bands(above: index, grid, readers)
    // One number below each band heads no columns: it is the first row of lists.
    if !bands.isEmpty, numbers.count <= bands.count { return nil }
    let pairs = zip(numbers, numbers.dropFirst())
    let steps = pairs.count { $1.number == $0.number + 1 || $1.number == 1 }
    // Below bands a number may be left out, repeated or wrong: that is what is to be found.
    let isCounted =
      bands.isEmpty
      ? numbers.first?.number == 1 && steps == numbers.count - 1
      : steps * 5 >= (numbers.count - 1) * 3
    guard isCounted else { return nil }
    let own = readers.sections.type(mentionedIn: grid.name)
    return numbers.compactMap { cell, number in
      let column = cell.reference.column
      guard let type = bands.last(where: { $0.column <= column })?.type ?? own else { return nil }
      return Column(
        number: column, code: KSBCode(type, number), statement: nil, cell: cell.reference,
        isDivided: false)
    }
  }

  /// Where the types named in the nearest row above start, from the left.
  private static func bands(
    above index: Int, _ grid: SheetGrid, _ readers: CellReaders
  ) -> [(column: Int, type: KSBType)] {
    for above in [index - 1, index - 2] where above >= 0 {
      let bands = grid.filled(at: above).compactMap { cell -> (column: Int, type: KSBType)? in
        guard cell.text.utf8.count <= 160 else { return nil }
        let type =
          readers.sections.type(heading: cell.text)
          ?? readers.sections.type(mentionedIn: cell.text)
        return type.map { (column: cell.reference.column, type: $0) }
      }
      if !bands.isEmpty { return bands }
    }
    return []
  }
}
