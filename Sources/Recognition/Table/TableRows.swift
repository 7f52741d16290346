import Workbooks

/// The rows of a table's KSBs, asked about what stands beside what.
struct TableRows: Sendable {
  let grid: SheetGrid
  let rows: [Int]
  let key: ScaleKey
  let readers: CellReaders

  init(grid: SheetGrid, rows: [Int], key: ScaleKey, readers: CellReaders) {
    self.grid = grid
    self.key = key
    self.rows = Array(rows.prefix(ColumnProfiler.sample))
    self.readers = readers
  }

  /// Whether a column says something mainly in rows whose claims are not full.
  func standsWhereNotFull(
    _ column: Int, _ claims: [Int], extents: [Int: CoverageReading]
  ) -> Bool {
    var filled = 0
    var notFull = 0
    for index in rows where !grid.text(at: index, column: column).isEmpty {
      filled += 1
      let readings = claims.prefix(60).compactMap { claim -> CoverageReading? in
        guard let cell = grid.shown(at: index, column: claim), !cell.value.isBlank else {
          return nil
        }
        let reading = key.reading(of: cell.text) ?? readers.coverage.mark(cell.value)
        return reading == .full ? extents[claim] ?? reading : reading
      }
      if !readings.contains(.full) { notFull += 1 }
    }
    return filled > 0 && notFull * 10 >= filled * 8
  }

  /// Whether marks of a column say yes where no unit is named, or no where one is, in more rows than
  /// slips of the pen explain.
  func contradict(_ column: Int, units: Int) -> Bool {
    contradict(column) { index in
      let text = grid.text(at: index, column: units)
      return !text.isEmpty && !readers.units.isNone(text)
    }
  }

  /// Whether marks of a column say otherwise than those of the columns of units do.
  func contradict(_ column: Int, marks: [Int]) -> Bool {
    contradict(column) { index in
      marks.contains { unit in
        let reading = grid.shown(at: index, column: unit).map { readers.coverage.mark($0.value) }
        return reading != nil && reading != CoverageReading.none && reading != .blank
      }
    }
  }

  private func contradict(_ column: Int, namesUnit: (Int) -> Bool) -> Bool {
    let against = rows.count { index in
      let value = grid.shown(at: index, column: column)?.value ?? .blank
      return switch readers.coverage.mark(value) {
      case .full, .partial: !namesUnit(index)
      case .none, .blank: namesUnit(index)
      case .unreadable: false
      }
    }
    return against >= 3 && against * 20 > rows.count * 3
  }

  /// Whether nearly every row fills one of some columns, and hardly any fills two.
  func tickOne(of columns: [Int]) -> Bool {
    let counts = rows.map { index in
      columns.count { !grid.text(at: index, column: $0).isEmpty }
    }
    let ones = counts.count { $0 == 1 }
    return ones >= 2 && ones * 10 >= counts.count * 7
      && counts.count { $0 > 1 } * 10 <= counts.count
  }

  /// Whether each text of a column stands over one run of rows, and codes return, none in one run.
  func lead(_ column: Int, to codes: Int) -> Bool {
    var met: Set<String> = []
    var inRun: Set<String> = []
    var all: Set<String> = []
    var (current, returned) = ("", 0)
    for index in rows {
      let name = grid.text(at: index, column: column)
      if !name.isEmpty, name != current {
        guard met.insert(name).inserted else { return false }
        current = name
        inRun = []
      }
      let code = grid.text(at: index, column: codes)
      guard !current.isEmpty, inRun.insert(code).inserted else { return false }
      if !all.insert(code).inserted { returned += 1 }
    }
    return returned >= 3
  }

  /// Some of the different texts of a column, in order.
  func examples(_ column: Int) -> [String] {
    var found: [String] = []
    for index in rows {
      let text = LabelText.plain(grid.text(at: index, column: column))
      if text.isEmpty || found.contains(text) { continue }
      found.append(text.utf8.count <= 40 ? text : String(text.prefix(30)) + "…")
      if found.count == 4 { break }
    }
    return found
  }
}
