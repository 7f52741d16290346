import Domain
import Workbooks

/// Gathers the cells of a KSB's rows into an entry.
struct EntryBuilder {
  private let survey: SheetAnalysis
  private let columns: [Int: TableColumn]
  /// The columns of which every cell is kept, from the left.
  private let kept: [Int]
  /// The other columns, of which only the cells that are present are kept.
  private let loose: [Int]
  private let pairsUnits: Bool
  /// The columns of coverage that say yes or no beside one that says how far.
  private let answers: Set<Int>
  private let scales: TableScales
  private let unitCells: UnitCells
  /// The one text with which columns of degrees are ticked, whatever it is.
  private let tick: String?

  /// The row that names the unit of a row that does not.
  private let leads: [Int: Int]

  init(
    survey: SheetAnalysis, columns: [TableColumn], scales: TableScales, rows: [Int],
    leads: [Int: Int] = [:]
  ) {
    self.leads = leads
    self.survey = survey
    self.scales = scales
    unitCells = UnitCells(
      readers: survey.readers, grid: survey.grid,
      columns: columns.filter { $0.role == .units }.map(\.number), rows: rows)
    self.columns = Dictionary(
      columns.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    kept = columns.filter { $0.role.keepsBlanks }.map(\.number)
    loose = columns.filter { !$0.role.keepsBlanks }.map(\.number)
    pairsUnits = Self.pairsUnits(columns.filter { $0.role == .units })
    answers = Self.answers(among: columns, survey, rows)
    tick = Self.tick(in: columns.filter { $0.extent != nil }.map(\.number), rows, survey.grid)
  }

  /// The one text with which columns of degrees are ticked; nil where there are several.
  private static func tick(in columns: [Int], _ rows: [Int], _ grid: SheetGrid) -> String? {
    var texts: Set<String> = []
    for index in rows {
      for column in columns where texts.count < 2 {
        let text = Scale.folded(grid.text(at: index, column: column))
        if !text.isEmpty { texts.insert(text) }
      }
    }
    return columns.count >= 2 && texts.count == 1 ? texts.first : nil
  }

  private var grid: SheetGrid { survey.grid }
  private var readers: CellReaders { survey.readers }

  /// The entry of a code whose rows stand at these places.
  ///
  /// Where KSBs share their rows, no words beside them are one's alone.
  func entry(
    _ code: KSBCode, statement: String?, rows: [Int], isShared: Bool = false
  ) -> MappingEntry {
    let uncoded = uncoded(rows: rows)
    // “K2 (core)” beside a column of statements adds nothing to what stands there.
    let inColumn = self.statement(in: uncoded.cells)
    let inCode = survey.codes.holdsStatements || inColumn == nil ? statement : nil
    var entry = uncoded.entry(of: code)
    entry.statement = isShared ? nil : inCode.map(withoutLabel) ?? inColumn
    return entry
  }

  /// What rows say whose code is not known.
  func uncoded(rows: [Int]) -> UncodedEntry {
    let cells = cells(of: rows)
    let code = cell(at: rows.first ?? 0, column: survey.codes.number, role: .code)
    let inCode = survey.codes.holdsStatements ? LabelText.plain(code.text) : nil
    var entry = UncodedEntry(
      codeCell: code, statement: statement(in: cells) ?? inCode, cells: cells,
      marks: marks(in: cells),
      units: units(in: cells))
    entry.unread = cells.filter { $0.role == .units }.flatMap(unitCells.unread)
    return entry
  }

  /// The cell at a place as a mapped cell; what a merged cell shows, where it is shown.
  func cell(at index: Int, column: Int, role: ColumnRole) -> MappedCell {
    let shown = grid.shown(at: index, column: column)
    let reference = grid.reference(at: index, column: column)
    return MappedCell(
      showing: shown, at: grid.location(reference), role: role, isPrompt: isPrompt(shown, role))
  }

  private func isPrompt(_ cell: Cell?, _ role: ColumnRole) -> Bool {
    guard case .string(let text) = cell?.value, text.utf8.count >= 3,
      !readers.coverage.isDecided(text, role)
    else { return false }
    return switch role {
    case .code, .together, .other: false
    case .units: readers.units.holdsPrompt(text)
    default: readers.prompts.isPrompt(text)
    }
  }

  // MARK: Cells

  private func cells(of rows: [Int]) -> [MappedCell] {
    var cells: [MappedCell] = []
    var merged: Set<CellReference> = []
    for (order, index) in rows.enumerated() {
      for column in columnsToRead(at: index) {
        guard let role = columns[column]?.role, order == 0 || role != .code else { continue }
        let index = role == .units ? leads[index] ?? index : index
        if let merge = grid.merge(at: index, column: column),
          !merged.insert(merge.first).inserted
        {
          continue
        }
        cells.append(cell(at: index, column: column, role: role))
      }
    }
    return cells
  }

  /// The columns whose cells are kept in a row, from the left.
  private func columnsToRead(at index: Int) -> [Int] {
    if loose.isEmpty { return kept }
    var found = kept
    if grid.hasMerges(at: index) {
      found += loose.filter { grid.shown(at: index, column: $0) != nil }
    } else {
      for cell in grid.rows[index].cells {
        let column = cell.reference.column
        if let role = columns[column]?.role, !role.keepsBlanks { found.append(column) }
      }
    }
    return found.sorted()
  }

  // MARK: What they say

  private func statement(in cells: [MappedCell]) -> String? {
    guard let cell = cells.first(where: { $0.role == .statement && !$0.value.isBlank }) else {
      return nil
    }
    return withoutLabel(LabelText.plain(cell.text))
  }

  /// Some standards print a label at the head of a statement; it is not part of the words.
  private func withoutLabel(_ statement: String) -> String {
    if case .code(_, let words?) = readers.codes.read(statement) { return words }
    return statement
  }

  /// The marks, in reading order.
  ///
  /// A blank coverage cell counts only when no other says anything, and stands first.
  private func marks(in cells: [MappedCell]) -> [CoverageMark] {
    var marks: [CoverageMark] = []
    var blank: CoverageMark?
    for cell in cells {
      guard let reading = reading(of: cell) else { continue }
      var mark = CoverageMark(reading: reading, cell: cell)
      if cell.role.isUnit { mark.reason = readers.reasons.reason(in: cell.text, reading) }
      if cell.role == .coverage { mark.reason = PlacedClaim(cell.text, readers: readers)?.reason }
      if reading != .blank {
        marks.append(mark)
      } else if cell.role == .coverage, blank == nil {
        blank = mark
      }
    }
    if let blank, !marks.contains(where: { $0.cell.role == .coverage }) {
      marks.insert(blank, at: 0)
    }
    return withoutAnswers(marks)
  }

  /// “Covered? Yes” beside “Full or partial? Partial” says the same, and less.
  private func withoutAnswers(_ marks: [CoverageMark]) -> [CoverageMark] {
    guard !answers.isEmpty else { return marks }
    func isAnswer(_ mark: CoverageMark) -> Bool {
      mark.cell.location.cell.map { answers.contains($0.column) } ?? false
    }
    let isGraded = marks.contains { mark in
      mark.cell.role == .coverage && !isAnswer(mark)
        && (mark.reading == .full || mark.reading == .partial)
    }
    return isGraded ? marks.filter { !isAnswer($0) || $0.reading != .full } : marks
  }

  /// The columns that say yes or no and nothing else, where another one knows degrees.
  private static func answers(
    among columns: [TableColumn], _ survey: SheetAnalysis, _ rows: [Int]
  ) -> Set<Int> {
    let stated = columns.filter { $0.role == .coverage && $0.extent == nil }.map(\.number)
    guard stated.count > 1 else { return [] }
    let isPlain = Dictionary(
      stated.map { column in
        let words = Set(
          rows.map { LabelText.plain(survey.grid.text(at: $0, column: column)).lowercased() })
        return (column, words.isSubset(of: yesAndNo))
      }, uniquingKeysWith: { first, _ in first })
    return isPlain.values.contains(false) ? Set(isPlain.filter(\.value).keys) : []
  }

  private static let yesAndNo: Set<String> = ["", "yes", "no", "y", "n", "true", "false"]

  private func reading(of cell: MappedCell) -> CoverageReading? {
    if cell.isPicture, cell.role == .coverage || cell.role.isUnit { return .unreadable }
    if cell.value.isBlank, cell.role == .coverage || cell.role.isUnit,
      let colour = readers.colours.reading(cell.fill)
    {
      return colour
    }
    switch cell.role {
    case .unit: return cell.isPrompt ? .blank : mark(cell)
    case .coverage:
      if cell.isPrompt { return .blank }
      let column = cell.location.cell.flatMap { columns[$0.column] }
      guard let extent = column?.extent else {
        return scales.coverage.value(of: cell.text)?.reading
          ?? readers.coverage.coverage(cell.value)
      }
      return ticked(cell, extent)
    default: return nil
    }
  }

  private func mark(_ cell: MappedCell) -> CoverageReading {
    let known = scales.marks.value(of: cell.text)
    let reading = known?.reading ?? readers.coverage.mark(cell.value)
    guard reading == .unreadable, known?.basis != .told, let column = cell.location.cell?.column,
      let meant = survey.instructions?.meaningOfAnyText(in: column)
    else { return reading }
    return switch cell.value {
    case .string, .number, .boolean, .date: meant
    case .blank, .error, .formulaWithoutValue: reading
    }
  }

  /// Under a header such as `Partial`, a tick means that extent, and “no” means nothing.
  private func ticked(_ cell: MappedCell, _ extent: CoverageReading) -> CoverageReading {
    switch readers.coverage.mark(cell.value) {
    case .full: extent
    case .none, .blank: .blank
    case .partial: extent == .partial ? .partial : .unreadable
    case .unreadable: Scale.folded(cell.text) == tick ? extent : .unreadable
    }
  }

  // MARK: Units

  private func units(in cells: [MappedCell]) -> [UnitMention] {
    let named = namedUnits(in: cells)
    if !named.isEmpty { return named }
    return cells.filter { $0.role == .coverage }.flatMap { cell -> [UnitMention] in
      let placed = PlacedClaim(cell.text, readers: readers)
      let names =
        placed.map { unitCells.names(in: .string($0.units)) }
        ?? CoverageSentence(cell.text, readers: readers)?.units ?? []
      return names.map { UnitMention(name: $0, location: cell.location) }
    }
  }

  private func namedUnits(in cells: [MappedCell]) -> [UnitMention] {
    var mentions: [UnitMention] = []
    // Of marks that nobody can read, it is known at least below which units they stand.
    var unread: [UnitMention] = []
    var code: (name: String, row: Int)?
    for cell in cells {
      switch cell.role {
      case .units:
        let names = unitCells.names(in: cell.value)
        if pairsUnits, names.count == 1, let row = cell.location.cell?.row {
          if let first = code, first.row == row, !mentions.isEmpty {
            mentions[mentions.count - 1].name = first.name + " " + names[0]
            code = nil
            continue
          }
          code = (names[0], row)
        }
        mentions += names.map { UnitMention(name: $0, location: cell.location) }
      case .unit(let name):
        let mention = UnitMention(name: name, location: cell.location)
        switch reading(of: cell) {
        case .full, .partial: mentions.append(mention)
        case .unreadable: unread.append(mention)
        case .none?, .blank, nil: continue
        }
      default: continue
      }
    }
    return mentions.isEmpty ? unread : mentions
  }

  /// Whether two columns name the code and the title of the same unit.
  private static func pairsUnits(_ columns: [TableColumn]) -> Bool {
    guard columns.count == 2, let code = columns.first, let title = columns.last,
      title.number == code.number + 1
    else { return false }
    let codeWords: Set<String> = ["code", "number", "no", "ref", "reference", "id"]
    let titleWords: Set<String> = ["title", "name"]
    return !codeWords.isDisjoint(with: LabelText.headerWords(code.column.header))
      && !titleWords.isDisjoint(with: LabelText.headerWords(title.column.header))
  }
}
