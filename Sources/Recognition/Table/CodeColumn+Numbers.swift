import Domain
import Workbooks

extension CodeColumn {
  /// A column of numbers that may be codes without their letters.
  private struct Numbers {
    var column: Int
    var found: [(row: Int, number: Int, hasStatement: Bool)] = []
    /// What the nearest header above the numbers says of them.
    var role: ColumnRole?

    private var steps: Int {
      zip(found, found.dropFirst()).count { $1.number == $0.number + 1 }
    }

    /// How often counting starts again.
    var restarts: Int {
      zip(found, found.dropFirst()).count { $1.number == 1 && $0.number != 0 }
    }

    /// Whether the numbers count their rows: 1, 2, 3, starting again with each section.
    ///
    /// Below a header that names codes, the first may be missing.
    var areCounted: Bool {
      guard let first = found.first?.number, first == 1 || first == 2 && role == .code else {
        return false
      }
      // The only KSB of a section has nothing to be counted with.
      if found.count == 1 { return role == .code }
      return steps > 0 && restarts <= CodeColumn.mostRestarts
        && (steps + restarts) * 5 >= (found.count - 1) * 3
    }

    /// A header that names codes says most; then, line numbers run on where codes start again.
    var rank: Int { (role == .code ? 1_000 : role == nil ? 500 : 0) + restarts }
  }

  /// Finds the column that counts its KSBs, starting again with each section.
  ///
  /// With `column`, it is that one or none.
  static func numbered(
    in grid: SheetGrid, _ readers: CellReaders, column given: Int? = nil
  ) -> CodeColumn? {
    let columns = numbers(in: grid, readers, given).filter(\.areCounted)
    guard let best = columns.max(by: { ($0.rank, -$0.column) < ($1.rank, -$1.column) }) else {
      return nil
    }
    return CodeColumn(
      number: best.column, rows: best.found.map(\.row), isNumbered: true,
      holdsStatements: best.found.count(where: \.hasStatement) * 2 > best.found.count)
  }

  /// The codes of a column whose type the user states: numbers, and codes with their letters.
  static func typed(in grid: SheetGrid, _ readers: CellReaders, column: Int) -> CodeColumn? {
    var rows: [Int] = []
    var withStatement = 0
    for index in grid.rows.indices {
      switch readers.codes.read(grid.text(at: index, column: column)) {
      case .number(_, _, let statement), .code(_, let statement):
        rows.append(index)
        if statement != nil { withStatement += 1 }
      case .list, .codeLike, .none: continue
      }
    }
    guard !rows.isEmpty else { return nil }
    return CodeColumn(
      number: column, rows: rows, isNumbered: true, holdsStatements: withStatement * 2 > rows.count)
  }

  private static func numbers(
    in grid: SheetGrid, _ readers: CellReaders, _ given: Int?
  ) -> [Numbers] {
    var numbers: [Int: Numbers] = [:]
    for (index, row) in grid.rows.enumerated() {
      for cell in row.cells.prefix(given == nil ? widest : row.cells.count) {
        let column = cell.reference.column
        if let given, column != given { continue }
        guard case .number(let number, _, let statement) = readers.codes.read(cell.text) else {
          continue
        }
        numbers[column, default: Numbers(column: column)].found.append(
          (index, number, statement != nil))
      }
    }
    return numbers.values.map { numbers in
      var numbers = numbers
      // A version or a date above the table is not part of what its numbers count.
      let header = codeHeader(above: numbers.found.last?.row ?? 0, numbers.column, grid, readers)
      if let header { numbers.found.removeAll { $0.row < header } }
      let first = numbers.found.first?.row ?? 0
      numbers.role = role(above: first, numbers.column, grid, readers)
      return numbers
    }
  }

  /// The first row whose cell in a column names codes and nothing else; nil when none does.
  private static func codeHeader(
    above row: Int, _ column: Int, _ grid: SheetGrid, _ readers: CellReaders
  ) -> Int? {
    (0..<row).prefix(lowestHeader).first { index in
      let text = grid.text(at: index, column: column)
      guard !text.isEmpty, let reading = readers.headers.read(text) else { return false }
      return reading.role == .code && reading.isExact
    }
  }

  /// The rows of a sheet among which such a header is looked for.
  private static let lowestHeader = 200

  /// What the header nearest above a row says of a column, headings of sections skipped.
  private static func role(
    above row: Int, _ column: Int, _ grid: SheetGrid, _ readers: CellReaders
  ) -> ColumnRole? {
    for index in (max(0, row - 4)..<row).reversed() {
      let text = grid.text(at: index, column: column)
      guard !text.isEmpty, readers.sections.type(heading: text) == nil else { continue }
      if let reading = readers.headers.read(text) { return reading.role }
    }
    return nil
  }

  /// How often counting starts again: twice for three sections, and a few times by mistake.
  private static let mostRestarts = 5

  /// The cells of a row among which a column of numbers is looked for.
  private static let widest = 12
}
