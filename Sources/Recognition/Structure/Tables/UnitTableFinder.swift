import Workbooks

/// Finds the tables of units on a sheet, from the top, and settles their columns.
struct UnitTableFinder {
  private let grid: SheetGrid
  private let words: StructureWords

  /// How many rows may stand above the first header.
  private static let deepest = 400
  private static let mostColumns = 80
  private static let longestInRowBelow = 60
  /// So many columns without a header may stand beside those with one.
  private static let mostUnheaded = 5
  /// Below a header, so many rows show whether its columns hold names.
  private static let sample = 40

  /// What the user says of the sheet.
  private let said: StructureSheetInstructions?

  init(grid: SheetGrid, words: StructureWords, said: StructureSheetInstructions? = nil) {
    self.grid = grid
    self.words = words
    self.said = said
  }

  /// The tables' columns, from the top.
  func tables() -> [UnitTable] {
    if let table = statedTable() {
      return settled(table, until: grid.rows.count).map { [$0] } ?? []
    }
    var headers = headerRows(isList: false)
    // Names under “Mandatory units”, and nothing else, are a table where there is no other.
    if headers.isEmpty { headers = headerRows(isList: true) }
    return headers.indices.compactMap { index in
      let end = index + 1 < headers.count ? headers[index + 1].firstRow : grid.rows.count
      return settled(headers[index], until: end)
    }
  }

  /// The table whose header, or whose columns, the user states.
  private func statedTable() -> UnitTable? {
    guard let said else { return nil }
    if let rows = said.headerRows?.value {
      return table(rows: grid.rows.indices.filter { rows.contains(grid.rows[$0].number) })
    }
    guard !said.columns.isEmpty else { return nil }
    if let found = headerRows(isList: false).first { return found }
    // Without a header that is known, the first row that names anything is one.
    let names = [said.unitColumns[.code], said.unitColumns[.title]].compactMap { $0 }
    let first = grid.rows.indices.first { index in
      names.contains { !grid.text(at: index, column: $0).isEmpty }
    }
    return first.flatMap { table(rows: [$0]) }
  }

  private func table(rows: [Int]) -> UnitTable? {
    guard let first = rows.first, let last = rows.last else { return nil }
    var table = UnitTable(firstRow: first, lastRow: last)
    for index in rows {
      for cell in grid.filled(at: index).prefix(Self.mostColumns) {
        table.headers[cell.reference.column] = (cell.text, cell.reference)
      }
    }
    return table
  }

  private func headerRows(isList: Bool) -> [UnitTable] {
    var found: [UnitTable] = []
    for index in grid.rows.indices {
      if let last = found.last {
        guard index > last.lastRow, repeatsHeader(index, last) else { continue }
      } else if index >= Self.deepest {
        break
      }
      guard var table = header(at: index, isList: isList) else { continue }
      addRowBelow(to: &table)
      found.append(table)
    }
    return found
  }

  /// A cheap look before a row is read as another header.
  private func repeatsHeader(_ index: Int, _ table: UnitTable) -> Bool {
    // “Code” may be the title of a unit, and “Core” its status: headers hold no numbers.
    let holdsNumbers = grid.rows[index].cells.prefix(Self.mostColumns).contains { cell in
      if case .number = cell.value { true } else { false }
    }
    if holdsNumbers { return false }
    return grid.rows[index].cells.prefix(4).contains { cell in
      guard case .string(let text) = cell.value, text.utf8.count <= 40 else { return false }
      return words.headers.proposal(text) != nil
    }
  }

  // MARK: Headers

  private func header(at index: Int, isList: Bool) -> UnitTable? {
    var table = UnitTable(firstRow: index, lastRow: index)
    var proposals: [UnitHeaders.Proposal] = []
    for cell in grid.rows[index].cells.prefix(Self.mostColumns) {
      let number = cell.reference.column
      guard let shown = grid.shown(at: index, column: number), case .string(let text) = shown.value,
        !shown.value.isBlank
      else { continue }
      let reference = grid.reference(at: index, column: number)
      table.headers[number] = (text, reference)
      // A header that is merged over columns is that of the first of them.
      guard reference.column == number || isOverTwoNames(text) else { continue }
      guard let proposal = words.headers.proposal(text) else { continue }
      // “Unit 1” is a unit's own code, and heads no column.
      if proposal.isName, text.contains(where: \.isNumber) { continue }
      proposals.append(proposal)
    }
    return isHeader(table, proposals) || isList && namesUnits(table) ? table : nil
  }

  private func isOverTwoNames(_ text: String) -> Bool { words.headers.proposal(text) == .unit }

  private func isHeader(_ table: UnitTable, _ proposals: [UnitHeaders.Proposal]) -> Bool {
    let isRules = table.headers.values.contains { header in
      switch words.ruleColumns.role(of: header.text) {
      case .atLeast?, .atMost?: true
      default: false
      }
    }
    if isRules { return false }
    let roles = Set(proposals)
    let names = roles.filter(\.isName)
    let says = roles.filter { !$0.isName && $0 != .role(.other) }
    if !names.isEmpty { return !says.isEmpty || names.count > 1 }
    // A header of numbers and statuses, and a column of names that is called something else.
    return says.count { $0.saysMuch } >= 2
  }

  /// `Mandatory units` over a column of names is a header by itself.
  private func namesUnits(_ table: UnitTable) -> Bool {
    let end = min(grid.rows.count, table.lastRow + 1 + Self.sample)
    guard table.lastRow + 1 < end else { return false }
    let statuses = table.headers.filter {
      words.headers.proposal($0.value.text)?.isStatusMark == true
        && words.headers.saysUnit($0.value.text)
    }
    guard !statuses.isEmpty else { return false }
    var counter = ColumnCounter(words: words)
    counter.count(table.lastRow + 1..<end, of: grid, least: 1)
    return statuses.keys.allSatisfy { counter.columns[$0]?.areNames == true }
  }

  /// Adds the names that a second header row holds, such as those of pathways.
  private func addRowBelow(to table: inout UnitTable) {
    let index = table.firstRow + 1
    guard grid.rows.indices.contains(index),
      grid.rows[index].number == grid.rows[table.firstRow].number + 1
    else { return }
    let names = table.headers.filter { _, header in
      words.headers.proposal(header.text).map { $0.isName || $0.isNumber } ?? false
    }
    let first = table.firstRow
    let isOwn = { (column: Int) in
      self.grid.shown(at: index, column: column).map { !$0.value.isBlank } == true
        && self.grid.reference(at: index, column: column).row
          > self.grid.rows[first].number
    }
    // Below “Unit”, “No.” and “Title” are headers too, and anything else is the first unit.
    let isData = names.keys.contains { column in
      isOwn(column)
        && words.headers.proposal(grid.text(at: index, column: column))?.isName != true
    }
    let filled = grid.filled(at: index)
    let isShort = filled.allSatisfy { cell in
      guard case .string(let text) = cell.value else { return false }
      return text.utf8.count <= Self.longestInRowBelow && words.status.mark(text) == nil
    }
    guard !isData, filled.count >= 2, isShort else { return }
    for cell in filled.prefix(Self.mostColumns) {
      table.headers[cell.reference.column] = (cell.text, cell.reference)
    }
    table.lastRow = index
  }

  // MARK: Columns

  private func settled(_ table: UnitTable, until end: Int) -> UnitTable? {
    // Far from the headers nothing belongs to the table.
    let numbers = Set(table.headers.keys).union((said?.columns ?? [:]).keys)
    let first = max(1, (numbers.min() ?? 1) - Self.mostUnheaded)
    let last = max(first, (numbers.max() ?? 1) + Self.mostUnheaded)
    var counter = ColumnCounter(words: words, span: first...last)
    let rows = (table.lastRow + 1)..<max(end, table.lastRow + 1)
    counter.count(rows, of: grid)
    if counter.rows == 0 { counter.count(rows, of: grid, least: 1) }
    var roles = UnitTableRoles(
      table, contents: counter.columns, rows: counter.rows, words: words, said: said)
    return roles.settled(underPathways: underPathways(table))
  }

  /// The columns under a heading that says “Pathways”, in a header of two rows.
  private func underPathways(_ table: UnitTable) -> Set<Int> {
    let above = table.lastRow > table.firstRow ? table.firstRow : table.firstRow - 1
    guard grid.rows.indices.contains(above) else { return [] }
    return Set(
      table.headers.keys.filter { words.saysPathway(grid.text(at: above, column: $0)) })
  }
}

extension UnitHeaders.Proposal {
  /// Whether the column names the unit.
  var isName: Bool {
    switch self {
    case .unit: true
    case .role(let role): role.isName
    }
  }

  /// Whether the column says how large or hard the unit is.
  var isNumber: Bool {
    guard case .role(let role) = self else { return false }
    return role.isNumber
  }

  /// Whether the header is of mandatory units, or of optional ones.
  var isStatusMark: Bool { self == .role(.mandatoryMark) || self == .role(.optionalMark) }

  /// Whether tables of units have such a column and few others do.
  var saysMuch: Bool {
    switch self {
    case .role(.credits), .role(.guidedLearningHours), .role(.totalQualificationTime),
      .role(.status), .role(.level):
      true
    default: false
    }
  }
}
