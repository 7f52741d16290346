import Domain
import Workbooks

/// Gathers the marks below each KSB's code into an entry.
struct TransposedBuilder {
  let survey: KSBColumnAnalysis
  let kinds: [[(index: Int, kind: TransposedTable.Kind)]]
  let scales: TableScales

  init(survey: KSBColumnAnalysis, kinds: [[(index: Int, kind: TransposedTable.Kind)]]) {
    self.survey = survey
    self.kinds = kinds
    var values = ScaleValues()
    var others = Array(0..<(survey.headerRows.rows.first ?? 0))
    for (part, rows) in zip(survey.parts, kinds) {
      let columns = part.header.columns.map(\.number)
      for row in rows {
        if row.kind.isUnit {
          values.add(columns, at: row.index, in: survey.grid, namesUnit: false)
        } else {
          others.append(row.index)
        }
      }
    }
    scales = TableScales(
      marks: values, grid: survey.grid, others: others, readers: survey.readers)
  }

  private var grid: SheetGrid { survey.grid }
  private var readers: CellReaders { survey.readers }

  // MARK: Columns and units

  /// The columns that mean something, from the left.
  var columns: [MappingTable.Column] {
    var columns: [Int: MappingTable.Column] = [:]
    for profile in survey.profiles {
      let role = role(of: profile)
      var column = MappingTable.Column(
        number: profile.number, role: role, header: profile.label,
        location: profile.labelCell.map(grid.location))
      column.use = profile.use(as: role)
      column.basis = profile.basis(
        of: role, isTold: survey.instructions?.columns[profile.number] != nil)
      columns[profile.number] = column
    }
    for column in survey.parts.flatMap(\.header.columns) where columns[column.number] == nil {
      columns[column.number] = MappingTable.Column(
        number: column.number, role: .ksb(column.code),
        header: LabelText.plain(
          grid.text(at: grid.index(ofRow: column.cell.row), column: column.cell.column)),
        location: grid.location(column.cell))
    }
    return columns.values.sorted { $0.number < $1.number }
  }

  private func role(of profile: ColumnProfile) -> ColumnRole {
    if survey.labels.names.contains(profile.number) { return .units }
    return survey.labels.outcomes == profile.number ? .outcomes : .other
  }

  /// The units, with the cells that name them.
  var units: [UnitSummary] {
    kinds.flatMap { $0 }.compactMap { row in
      guard case .unit(let names, _) = row.kind else { return nil }
      let cells = survey.labels.names.map { cell(at: row.index, column: $0, role: .units) }
      return UnitSummary(name: names.joined(separator: ", "), cells: cells)
    }
  }

  private func cell(at index: Int, column: Int, role: ColumnRole) -> MappedCell {
    let shown = grid.shown(at: index, column: column)
    var isPrompt = false
    if case .string(let text) = shown?.value, text.utf8.count >= 3 {
      isPrompt = role == .units ? readers.units.holdsPrompt(text) : readers.prompts.isPrompt(text)
    }
    return MappedCell(
      showing: shown, at: grid.location(grid.reference(at: index, column: column)), role: role,
      isPrompt: isPrompt)
  }

  // MARK: Entries

  /// One entry for each KSB of a header, those of later parts joined to it.
  var entries: [MappingEntry] {
    var entries: [MappingEntry] = []
    var places: [Key: Int] = [:]
    for (part, rows) in zip(survey.parts, kinds) where rows.contains(where: { $0.kind.isUnit }) {
      var found: [KSBCode: Set<CellReference>] = [:]
      var byColumn: [Int: Int] = [:]
      for column in part.header.columns {
        found[column.code, default: []].insert(column.cell)
        let key = Key(code: column.code, order: found[column.code]?.count ?? 1)
        if places[key] == nil {
          places[key] = entries.count
          entries.append(entry(of: column))
        }
        byColumn[column.number] = places[key]
      }
      let divided = Set(part.header.columns.filter(\.isDivided).map(\.number))
      for row in rows { add(row.kind, at: row.index, to: &entries, byColumn, divided) }
    }
    return entries
  }

  /// A KSB, and how often its code stood in the header before.
  private struct Key: Hashable {
    var code: KSBCode
    var order: Int
  }

  private func entry(of column: KSBHeader.Column) -> MappingEntry {
    let code = cell(
      at: grid.index(ofRow: column.cell.row), column: column.cell.column, role: .code)
    return MappingEntry(
      code: column.code, codeCell: code, statement: survey.statement(of: column), cells: [code])
  }

  private func add(
    _ kind: TransposedTable.Kind, at index: Int, to entries: inout [MappingEntry],
    _ places: [Int: Int], _ divided: Set<Int>
  ) {
    switch kind {
    case .skipped: return
    case .rationale:
      for (column, place) in places.sorted(by: { $0.key < $1.key }) {
        entries[place].cells.append(cell(at: index, column: column, role: .rationale))
      }
    case .unit(let names, let reference):
      let role = ColumnRole.unit(names.joined(separator: ", "))
      let nameLocation = reference.map(grid.location)
      for cell in marks(at: index, places) {
        guard let place = places[cell.reference.column] else { continue }
        let mark = self.cell(at: index, column: cell.reference.column, role: role)
        // Under a code that heads several columns, a mark may be of teaching or of assessment.
        let isDivided = divided.contains(cell.reference.column) && !mark.value.isBlank
        let reading = isDivided ? .unreadable : reading(of: mark)
        if entries[place].cells.last?.location == mark.location { continue }
        entries[place].cells.append(mark)
        if reading != .blank {
          var claim = CoverageMark(reading: reading, cell: mark)
          claim.reason = readers.reasons.reason(in: mark.text, reading)
          entries[place].marks.append(claim)
        }
        guard reading == .full || reading == .partial else { continue }
        entries[place].units += names.map {
          UnitMention(
            name: $0, location: mark.location, nameLocation: nameLocation)
        }
      }
    }
  }

  /// The cells of a row below codes, those that a merged cell shows included.
  private func marks(at index: Int, _ places: [Int: Int]) -> [Cell] {
    guard grid.hasMerges(at: index) else {
      return grid.rows[index].cells.filter { places[$0.reference.column] != nil }
    }
    return places.keys.sorted().compactMap { column in
      guard var cell = grid.shown(at: index, column: column) else { return nil }
      cell.reference = CellReference(row: grid.rows[index].number, column: column)
      return cell
    }
  }

  private func reading(of cell: MappedCell) -> CoverageReading {
    if cell.isPicture { return .unreadable }
    if cell.isPrompt { return .blank }
    return scales.marks.value(of: cell.text)?.reading ?? readers.coverage.mark(cell.value)
  }
}
