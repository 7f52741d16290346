import Domain
import Workbooks

/// What a sheet shows before any layout interprets it: codes, header and the kinds of its columns.
struct SheetAnalysis: Sendable {
  let grid: SheetGrid
  let readers: CellReaders
  let instructions: SheetInstructions?
  /// The header and all columns, those of other tables among them.
  let columns: TableColumns
  let profiles: [ColumnProfile]
  /// The columns of codes of other tables beside this one, which are not read.
  let neighbours: [Int]
  /// What the columns are for.
  let roles: ColumnRoles

  /// Surveys a sheet; nil when no column of it holds KSB codes, or numbers that sections type.
  init?(_ grid: SheetGrid, readers: CellReaders, instructions: SheetInstructions? = nil) {
    guard
      let codes = Self.codes(
        in: grid, readers, instructions?.codeColumn, isTyped: instructions?.typeOfCodes != nil)
    else { return nil }
    self.init(grid, readers: readers, codes: codes, instructions: instructions)
  }

  /// Surveys a sheet that has statements, but no codes; nil when no column of it holds them.
  init?(
    statementsOf grid: SheetGrid, readers: CellReaders, instructions: SheetInstructions? = nil
  ) {
    guard instructions?.codeColumn == nil,
      let codes = CodeColumn.statements(in: grid, readers, instructions)
    else { return nil }
    // Statements stand here where codes do elsewhere.
    var others = instructions
    others?.columns[codes.number] = nil
    self.init(grid, readers: readers, codes: codes, instructions: others)
  }

  private init?(
    _ grid: SheetGrid, readers: CellReaders, codes: CodeColumn,
    instructions: SheetInstructions?
  ) {
    self.grid = grid
    self.instructions = instructions
    self.readers = readers
    let columns = TableColumns(
      codes, in: grid, readers: readers, instructions: instructions)
    self.columns = columns
    let (body, all) = (columns.codes, columns.profiles)
    // “Unit code” over `B1`, `B2` heads a list of units.
    let heading = all.first { $0.number == body.number }?.reading
    let isNamed = instructions?.codeColumn != nil
    if heading?.role == .units, heading?.isExact == true, !isNamed { return nil }
    neighbours = Self.neighbours(of: body, among: all, readers)
    let given = Set((instructions?.columns ?? [:]).keys)
    profiles = Self.withoutNeighbours(neighbours, all, body.number, keeping: given)
    roles = ColumnRoles(
      profiles, codes: body, key: columns.key, in: grid, readers: readers,
      instructions: instructions)
  }

  /// The columns of the table, from the left, with what they are for.
  var tableColumns: [TableColumn] {
    profiles.map { profile in
      let role = roles.roles[profile.number] ?? .other
      var column = MappingTable.Column(
        number: profile.number, role: role, header: role.isUnit ? profile.name : profile.label,
        location: profile.labelCell.map(grid.location))
      if let use = roles.uses[profile.number] { column.use = use }
      column.basis = profile.basis(of: role, isTold: instructions?.columns[profile.number] != nil)
      return TableColumn(column: column, extent: extent(of: profile, role))
    }
  }

  private func extent(of profile: ColumnProfile, _ role: ColumnRole) -> CoverageReading? {
    if let given = instructions?.columns[profile.number]?.value.extent { return given }
    return role == .coverage ? roles.extents[profile.number] : nil
  }

  /// The column of codes.
  var codes: CodeColumn { columns.codes }
  var header: HeaderBlock { columns.header }

  /// The column of codes: with letters, or with numbers where something gives them a type.
  private static func codes(
    in grid: SheetGrid, _ readers: CellReaders, _ given: Int?, isTyped: Bool
  ) -> CodeColumn? {
    if isTyped, let given, let typed = CodeColumn.typed(in: grid, readers, column: given) {
      return typed
    }
    let lettered = CodeColumn.lettered(in: grid, readers.codes, column: given)
    // Statements may print labels of their own beside the numbers that count them.
    let isSure = lettered.map { $0.rows.count >= 2 && !$0.holdsStatements } ?? false
    guard !isSure, namesTypes(grid, readers.sections),
      let numbered = CodeColumn.numbered(in: grid, readers, column: given)
    else { return lettered }
    guard let lettered, lettered.rows.count >= 2 else { return numbered }
    let isFuller = numbered.rows.count > lettered.rows.count && numbered.number < lettered.number
    return isFuller ? numbered : lettered
  }

  /// The columns that head the codes of other tables, left or right of this one.
  private static func neighbours(
    of codes: CodeColumn, among profiles: [ColumnProfile], _ readers: CellReaders
  ) -> [Int] {
    let label = profiles.first { $0.number == codes.number }?.label
    return profiles.filter { profile in
      codes.others.contains(profile.number)
        && (profile.label == label || profile.reading?.role == .code
          || readers.sections.type(named: profile.label) != nil)
    }.map(\.number)
  }

  /// The columns from this table's codes to those of the next table.
  private static func withoutNeighbours(
    _ neighbours: [Int], _ profiles: [ColumnProfile], _ codes: Int, keeping given: Set<Int>
  ) -> [ColumnProfile] {
    let left = neighbours.contains { $0 < codes } ? codes : 1
    let right = neighbours.first { $0 > codes } ?? Int.max
    return profiles.filter {
      $0.number >= left && $0.number < right || given.contains($0.number)
    }
  }

  /// Whether anything gives bare numbers a type: the sheet's name, a heading or a column.
  private static func namesTypes(_ grid: SheetGrid, _ sections: SectionReader) -> Bool {
    if sections.type(mentionedIn: grid.name) != nil { return true }
    return grid.rows.indices.contains { index in
      grid.rows[index].cells.prefix(6).contains { cell in
        guard case .string(let text) = cell.value else { return false }
        return sections.type(heading: text) != nil || sections.type(named: text) != nil
      }
    }
  }
}
