import Workbooks

/// Walks down a part of a transposed matrix and tells what each of its rows is.
struct TransposedRowClassifier {
  private let survey: KSBColumnAnalysis
  private let columns: Set<Int>
  private let lastMarked: Int
  /// How often each column is marked, or the sum of its numbers.
  private let marked: [Int: Double]
  private var namer: CurrentUnitTracker

  init(survey: KSBColumnAnalysis, part: KSBColumnAnalysis.Part) {
    self.survey = survey
    let columns = Set(part.header.columns.map(\.number))
    self.columns = columns
    lastMarked =
      part.rows.last { index in
        survey.grid.rows[index].cells.contains {
          columns.contains($0.reference.column) && !$0.value.isBlank
        }
      } ?? 0
    marked = Self.marked(part.rows.lazy.map { survey.grid.rows[$0] }, columns, survey.readers)
    namer = CurrentUnitTracker(
      grid: survey.grid, readers: survey.readers, labels: survey.labels,
      rowsAbove: 0..<part.header.index)
  }

  private static func marked(
    _ rows: some Sequence<Row>, _ columns: Set<Int>, _ readers: CellReaders
  ) -> [Int: Double] {
    var marked: [Int: Double] = [:]
    for cell in rows.lazy.flatMap(\.cells) where columns.contains(cell.reference.column) {
      switch cell.value {
      case .number(let number, _): marked[cell.reference.column, default: 0] += number
      case .string, .boolean:
        let reading = readers.coverage.mark(cell.value)
        if reading != .none, reading != .blank { marked[cell.reference.column, default: 0] += 1 }
      case .blank, .date, .error, .formulaWithoutValue: continue
      }
    }
    return marked
  }

  private var grid: SheetGrid { survey.grid }
  private var readers: CellReaders { survey.readers }

  /// What a row is.
  mutating func kind(at index: Int) -> TransposedTable.Kind {
    let filled = grid.filled(at: index)
    guard let first = filled.first else { return blank(index) }
    let marks = filled.filter { columns.contains($0.reference.column) }
    if let reason = closingReason(index, first, marks) { return .skipped(reason) }
    let label = filled.first { !columns.contains($0.reference.column) }
    if let label, let kind = labelled(label, marks) { return kind }
    if marks.isEmpty, let heading = heading(filled, index) { return .skipped(heading) }
    if marks.isEmpty, lastMarked > 0, index > lastMarked, !opensUnit(index) {
      return .skipped("note below the table")
    }
    guard let unit = namer.unit(at: index) else {
      return marks.isEmpty
        ? .skipped("no unit named") : .unit(["row \(grid.rows[index].number)"], nil)
    }
    return .unit(unit.names, unit.cell)
  }

  /// Cells that are blank may be coloured, or merged with the row above.
  private mutating func blank(_ index: Int) -> TransposedTable.Kind {
    let isColoured = grid.rows[index].cells.contains {
      columns.contains($0.reference.column) && $0.fill != nil
    }
    guard isColoured, namesUnit(index), let unit = namer.unit(at: index) else {
      return .skipped("blank row")
    }
    return .unit(unit.names, unit.cell)
  }

  /// Whether a column that names units says something in the row.
  private func namesUnit(_ index: Int) -> Bool {
    survey.labels.names.contains { column in
      grid.shown(at: index, column: column).map { !$0.value.isBlank } ?? false
    }
  }

  private func opensUnit(_ index: Int) -> Bool {
    survey.labels.names.contains { column in
      survey.labels.opensUnit(grid.text(at: index, column: column))
    }
  }

  // MARK: Rows that are no unit's

  private func closingReason(_ index: Int, _ first: Cell, _ marks: [Cell]) -> String? {
    if readers.rows.opensTotals(first.text) { return "totals" }
    if !marks.isEmpty, !namesUnit(index), marks.allSatisfy(isSum) { return "totals" }
    if countsMarks(marks) { return "totals" }
    guard readers.rows.opensNote(first.text), marks.count <= 1 else { return nil }
    return index > lastMarked ? "note below the table" : "note between the rows"
  }

  /// Whether nearly all numbers of a row say how often their columns are marked.
  private func countsMarks(_ marks: [Cell]) -> Bool {
    let numbers = marks.compactMap { cell -> (column: Int, number: Double)? in
      if case .number(let number, _) = cell.value { (cell.reference.column, number) } else { nil }
    }
    guard numbers.count >= 3, numbers.count == marks.count,
      Set(numbers.map(\.number)).count > 1
    else { return false }
    // The row's own number is in the sum.
    let right = numbers.count { marked[$0.column, default: 0] == 2 * $0.number }
    return right * 5 >= numbers.count * 4
  }

  private func isSum(_ cell: Cell) -> Bool {
    if case .number(let number, _) = cell.value { number != 1 && number != 0.5 } else { false }
  }

  /// A row whose label names what is said of KSBs, not a unit: their rationale, or a summary.
  private func labelled(_ label: Cell, _ marks: [Cell]) -> TransposedTable.Kind? {
    guard label.text.utf8.count <= HeaderReader.longest,
      let reading = readers.headers.read(label.text), reading.isExact, !reading.isWeak
    else { return nil }
    switch reading.role {
    case .rationale: return .rationale
    case .coverage, .code, .statement, .together, .other, .assessment:
      return .skipped("“\(LabelText.plain(label.text))”: no unit’s row")
    case .units, .outcomes, .unit, .ksb, .ksbs: return nil
    }
  }

  private mutating func heading(_ filled: [Cell], _ index: Int) -> String? {
    guard filled.count == 1, let cell = filled.first else { return nil }
    let words = LabelText.plain(cell.text)
    if namer.adopt(heading: cell) { return "unit heading “\(words)”" }
    let merge = grid.merge(at: index, column: cell.reference.column)
    let isWide = merge.map { $0.last.column - $0.first.column >= 2 } ?? false
    guard isWide || readers.sections.type(heading: words) != nil, !survey.labels.opensUnit(words)
    else { return nil }
    namer.close()
    return "heading “\(words)”"
  }
}
