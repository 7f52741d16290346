import Domain
import Workbooks

/// What the cells of a column hold, counted.
struct ColumnContents: Sendable {
  /// The rows that a person sees something in.
  var filled = 0
  /// Those that hold nothing but a number.
  var numbers = 0
  /// Those that hold nothing but what looks like a unit's code; small whole numbers too.
  var codes = 0
  /// Those that say mandatory or optional, in words and in letters.
  var statusWords = 0
  var statusLetters = 0
  /// Those with a tick, with a mark for “no”, and with anything that is neither mark nor status.
  var ticks = 0
  var crosses = 0
  var others = 0
  /// How often a filled cell says something else than the filled cell above it.
  var changes = 0
  /// Whether the first row is filled.
  var opensFilled = false
  /// The UTF-8 bytes of all cells.
  var length = 0
  /// The different texts.
  var distinct: Set<String> = []
  /// The statuses that are said.
  var standings: Set<Unit.Standing> = []
  fileprivate var last: String?

  var statuses: Int { statusWords + statusLetters }
  var marks: Int { ticks + crosses + statuses }
  var meanLength: Int { filled == 0 ? 0 : length / filled }

  /// Whether at least so many of five filled cells count.
  func isMostly(_ count: Int, of five: Int = 4) -> Bool { filled > 0 && count * 5 >= filled * five }

  /// Whether the cells are names: texts, as good as all different.
  var areNames: Bool {
    isMostly(filled - numbers - marks, of: 4) && distinct.count * 10 >= filled * 9
      && meanLength >= 3
  }

  /// Whether each filled cell opens a run of rows: “Mandatory”, blank, blank, “Optional”, blank.
  func opensRuns(among rows: Int) -> Bool {
    opensFilled && filled >= 2 && filled * 5 < rows * 3 && changes == filled - 1
  }
}

/// Counts what the columns of a table hold, each distinct text read once.
struct ColumnCounter {
  private let words: StructureWords
  private let headings: HeadingReader
  /// The columns that may belong to the table.
  private let span: ClosedRange<Int>
  private var kinds: [String: Kind] = [:]
  private(set) var columns: [Int: ColumnContents] = [:]
  /// The rows that were counted: those with two filled cells, which no heading has.
  private(set) var rows = 0

  private static let longestCode = 24
  private static let longestDistinct = 200

  private enum Kind {
    case statusWord(Unit.Standing), statusLetter(Unit.Standing), tick, cross, code, other
  }

  init(words: StructureWords, span: ClosedRange<Int> = 1...Int.max) {
    self.words = words
    self.span = span
    headings = HeadingReader(words: words)
  }

  /// Counts the rows of a range; those with fewer filled cells than `least` are left out.
  mutating func count(_ range: Range<Int>, of grid: SheetGrid, least: Int = 2) {
    for index in range {
      let cells = shown(at: index, of: grid)
      guard cells.count >= least else { continue }
      for (column, cell) in cells { add(cell, to: column) }
      rows += 1
    }
  }

  /// What a person sees in a row, a cell merged over several columns once.
  private func shown(at index: Int, of grid: SheetGrid) -> [(Int, Cell)] {
    guard grid.hasMerges(at: index) else {
      return grid.rows[index].cells
        .filter { span.contains($0.reference.column) && !$0.value.isBlank }
        .map { ($0.reference.column, $0) }
    }
    var seen: Set<CellReference> = []
    var columns = Set(grid.rows[index].cells.map(\.reference.column))
    // A cell that is merged down may be absent from the rows below its first.
    columns.formUnion(self.columns.keys)
    return columns.sorted().compactMap { column in
      guard span.contains(column), let cell = grid.shown(at: index, column: column),
        !cell.value.isBlank,
        seen.insert(cell.reference).inserted
      else { return nil }
      return (column, cell)
    }
  }

  private mutating func add(_ cell: Cell, to column: Int) {
    let text = cell.text
    let kind = kind(of: cell, text)
    var contents = columns[column] ?? ColumnContents()
    if rows == 0 { contents.opensFilled = true }
    contents.filled += 1
    contents.length += text.utf8.count
    if case .number = cell.value { contents.numbers += 1 }
    if text.utf8.count <= Self.longestDistinct { contents.distinct.insert(text) }
    if let last = contents.last, last != text { contents.changes += 1 }
    contents.last = text
    switch kind {
    case .statusWord(let standing):
      contents.statusWords += 1
      contents.standings.insert(standing)
    case .statusLetter(let standing):
      contents.statusLetters += 1
      contents.standings.insert(standing)
    case .tick: contents.ticks += 1
    case .cross: contents.crosses += 1
    case .code, .other: contents.others += 1
    }
    // “1” is a mark in one column and a number of a unit in another.
    if isCode(cell, text) { contents.codes += 1 }
    columns[column] = contents
  }

  private mutating func kind(of cell: Cell, _ text: String) -> Kind {
    guard text.utf8.count <= 80 else { return .other }
    if let known = kinds[text] { return known }
    let kind: Kind
    switch words.status.mark(text) {
    case .tick?: kind = .tick
    case StatusReader.Mark.none?: kind = .cross
    case .standing(let standing)?:
      kind = text.utf8.count <= 2 ? .statusLetter(standing) : .statusWord(standing)
    case nil:
      // “Optional group B” and “Elective 2” say more than a status, but say it.
      if !words.standings(in: text).isEmpty, let standing = headings.read(text)?.standing {
        kind = .statusWord(standing)
      } else {
        kind = .other
      }
    }
    kinds[text] = kind
    return kind
  }

  private func isCode(_ cell: Cell, _ text: String) -> Bool {
    if case .number(let number, _) = cell.value {
      return number >= 0 && number < 1_000_000 && number.rounded() == number
    }
    return Self.isCode(text, nouns: words.unitNouns)
  }

  /// Whether a text is a code and nothing else: `U07`, `J/617/2480`, `Unit 3`, `BUS 101`, `12`.
  static func isCode(_ text: String, nouns: Set<String>) -> Bool {
    guard text.utf8.count <= longestCode else { return false }
    var parts = LabelText.plain(text).split(separator: " ")
    if let first = parts.first, nouns.contains(first.lowercased()) { parts.removeFirst() }
    guard !parts.isEmpty, parts.count <= 3 else { return false }
    let isNumbered = parts.contains { $0.contains(where: \.isNumber) }
    return parts.allSatisfy { part in
      let isShort = part.utf8.count <= 12 || part.contains("/")
      return isShort && !part.contains { $0.isLowercase }
        || isShort && parts.count == 1 && isNumbered
    } && (isNumbered || parts.count == 1 && parts[0].utf8.count <= 8)
  }
}
