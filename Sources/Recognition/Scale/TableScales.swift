import Workbooks

/// The scales of a table: of its coverage columns, and of the marks below its units.
struct TableScales {
  private(set) var coverage = Scale()
  private(set) var marks = Scale()

  /// A scale has no more different values than these; beyond, each stands for itself.
  private static let mostValues = 5_000

  /// Reads the scales of a table with a row, or several, for every KSB.
  ///
  /// - Parameters:
  ///   - survey: The sheet.
  ///   - columns: The columns with their roles.
  ///   - rows: The places of the rows of each KSB.
  ///   - others: The places of the rows that may hold a key.
  init(survey: SheetAnalysis, columns: [TableColumn], rows: [[Int]], others: [Int]) {
    let unitNames = columns.filter { $0.role == .units }.map(\.number)
    let ofCoverage = columns.filter { $0.role == .coverage && $0.extent == nil }.map(\.number)
    let units = columns.filter(\.role.isUnit).map(\.number)
    let meanings = Set(units.map { survey.instructions?.meaningOfAnyText(in: $0) })
    // Where any text is a mark in some columns, theirs do not belong to the others' scale.
    let ofMarks =
      meanings.count > 1
      ? units.filter { survey.instructions?.meaningOfAnyText(in: $0) == nil } : units
    var stated = ScaleValues()
    var marked = ScaleValues()
    for rows in rows {
      for index in rows {
        let namesUnit = unitNames.contains { !survey.grid.text(at: index, column: $0).isEmpty }
        stated.add(ofCoverage, at: index, in: survey.grid, namesUnit: namesUnit)
        marked.add(ofMarks, at: index, in: survey.grid, namesUnit: false)
      }
    }
    let numbers = rows.compactMap { $0.first.map { survey.grid.rows[$0].number } }
    for column in ofCoverage {
      stated.offer(survey.grid.offered.entries(inColumn: column, rows: numbers))
    }
    coverage = Self.scale(stated, survey.grid, others, survey.readers, areMarks: false)
    marks = Self.scale(marked, survey.grid, others, survey.readers, areMarks: true)
    // Where any text is a mark in every column, no value is left to be asked about.
    if meanings.count == 1, case let meaning?? = meanings.first {
      marks = marks.settled(as: meaning)
    }
  }

  /// Reads the scale of marks that were gathered from a table of another form.
  init(
    marks: ScaleValues, coverage: ScaleValues = ScaleValues(), grid: SheetGrid, others: [Int],
    readers: CellReaders
  ) {
    self.marks = Self.scale(marks, grid, others, readers, areMarks: true)
    self.coverage = Self.scale(coverage, grid, others, readers, areMarks: false)
  }

  private static func scale(
    _ values: ScaleValues, _ grid: SheetGrid, _ others: [Int], _ readers: CellReaders,
    areMarks: Bool
  ) -> Scale {
    guard !values.observed.isEmpty, values.observed.count <= mostValues else { return Scale() }
    let known = Set(values.observed.keys.map(Scale.folded))
    let key = ScaleKey(in: grid, rows: others, explaining: known, readers: readers)
    return ScaleReader(readers: readers, key: key, areMarks: areMarks).scale(of: values.observed)
      .ofCells
  }
}

/// The distinct values of some columns, as they are met.
struct ScaleValues {
  private(set) var observed: [String: ScaleReader.Observed] = [:]

  /// Longer texts are sentences, and no value of a scale.
  static let longest = 400

  /// Takes in the values that cells offer to choose from: they belong to the scale all the same.
  mutating func offer(_ entries: [String]) {
    guard !observed.isEmpty else { return }
    for entry in entries where !entry.isEmpty && observed[entry] == nil {
      observed[entry] = ScaleReader.Observed(value: .string(entry))
    }
  }

  mutating func add(_ columns: [Int], at index: Int, in grid: SheetGrid, namesUnit: Bool) {
    for column in columns {
      guard let cell = grid.shown(at: index, column: column), !cell.value.isBlank else { continue }
      add(cell.value, namesUnit: namesUnit)
    }
  }

  mutating func add(_ value: CellValue, namesUnit: Bool = false) {
    switch value {
    case .error, .formulaWithoutValue: return
    case .blank, .string, .number, .boolean, .date: break
    }
    let text = value.text
    guard text.utf8.count <= Self.longest else { return }
    observed[text, default: ScaleReader.Observed(value: value)].count += 1
    if namesUnit { observed[text]?.withUnits += 1 }
  }
}
