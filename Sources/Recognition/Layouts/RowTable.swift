import Domain
import Workbooks

/// A table with a row, or several, for every KSB: the rows and columns as one layout sees them.
struct RowTable: Sendable {
  let survey: SheetAnalysis
  let columns: [TableColumn]
  let kinds: [RowKind]

  /// The unit that the whole sheet is about, where no column names units.
  let unitOfSheet: CurrentUnitTracker.Named?

  init(survey: SheetAnalysis, rules: RowRules) {
    self.survey = survey
    unitOfSheet = survey.unitOfSheet
    columns = unitOfSheet == nil ? survey.tableColumns : survey.columnsWithoutDeeds
    var walker = RowClassifier(survey: survey, columns: columns, rules: rules)
    kinds = walker.kinds()
  }

  /// The codes, in the sheet's order.
  var codes: [KSBCode] {
    kinds.flatMap(\.codes)
  }

  var continuations: Int { kinds.count { $0 == .continuation } }
  var unreadable: Int { kinds.count { $0 == .unreadable } }

  /// Where other tables start: beside this one with codes of their own, or below under a header
  /// of their own.
  var cuts: TableSplitter {
    let columns = survey.neighbours.isEmpty ? [] : survey.neighbours + [survey.codes.number]
    let first = columns.min()
    // The same header may start the next standard's table.
    let areOfSeveral = survey.readers.knownStatements.areOfSeveral
    let rows = kinds.indices.filter {
      kinds[$0] == .skipped(RowKind.otherHeader)
        || areOfSeveral && kinds[$0] == .skipped(RowKind.repeatedHeader)
    }
    return TableSplitter(
      columns: columns.filter { $0 != first }, rows: rows.map { survey.grid.rows[$0].number })
  }

  /// What of other tables is not read, if this one is.
  var doubts: [String] {
    survey.neighbours.map { neighbour in
      let letters = CellReference.letters(forColumn: neighbour)
      return "holds a second table, with codes in column \(letters), which is not read"
    }
  }

  /// The headings of sections.
  var headings: Int {
    kinds.count { if case .heading = $0 { true } else { false } }
  }

  /// How many rows of KSBs claim something in a column of claims.
  var claims: Int {
    let roles = Set(columns.filter { $0.role.isClaim }.map(\.number))
    return kinds.indices.count { index in
      guard !kinds[index].codes.isEmpty else { return false }
      return survey.grid.rows[index].cells.contains { cell in
        roles.contains(cell.reference.column) && !cell.value.isBlank
      }
    }
  }

  /// What the units are known by that have columns of marks.
  var unitKeys: Set<String> {
    if let unitOfSheet { return Set(unitOfSheet.names.map(LabelText.key)) }
    return Set(
      columns.compactMap { column in
        if case .unit(let name) = column.role { LabelText.key(name) } else { nil }
      })
  }

  /// Whether a column says whether or where KSBs are covered.
  var hasStrongClaims: Bool {
    unitOfSheet != nil || columns.contains { $0.role.isStrongClaim }
  }

  /// Whether any column says something of the coverage at all, be it understood or not.
  var hasClaims: Bool {
    unitOfSheet != nil || columns.contains { $0.role.isClaim || $0.column.use.isQuestion }
  }

  /// How much of the sheet is explained, before what is particular to a layout.
  var score: Int {
    let roles = Set(columns.map(\.role).filter { $0 != .other && !$0.isUnit })
    // A code that returns in row after row explains no more: units have such rows, not KSBs.
    let score = Set(codes).count * 10 + claims * 5 + roles.count * 5 - unreadable * 8
    return isOfUnits ? score / 3 : score
  }

  /// Whether the rows are units' rather than KSBs': the units stand first, and codes return.
  private var isOfUnits: Bool {
    guard columns.contains(where: { $0.role == .units && $0.number < survey.codes.number }) else {
      return false
    }
    return codes.count - repeats.count - Set(codes).count >= 3
  }

  /// The table, read.
  func table(_ layout: LayoutKind) -> MappingTable {
    let groups = grouped()
    let scales = TableScales(
      survey: survey, columns: columns, rows: groups.map(\.rows), others: rowsOutside)
    let builder = EntryBuilder(
      survey: survey, columns: columns, scales: scales, rows: groups.flatMap(\.rows),
      leads: leads)
    let grid = survey.grid
    var table = MappingTable(
      sheet: grid.name, layout: layout, columns: columns.map(\.column),
      headerRow: survey.header.rows.last.map { grid.rows[$0].number } ?? 0,
      entries: groups.flatMap { group in
        group.codes.map {
          builder.entry(
            $0, statement: group.statement, rows: group.rows, isShared: group.codes.count > 1)
        }
      },
      uncoded: groups.filter(\.codes.isEmpty).map { builder.uncoded(rows: $0.rows) },
      skipped: skipped())
    table.headerRows = survey.header.numbers(in: grid)
    table.coverageScale = scales.coverage
    table.markScale = scales.marks
    if let unitOfSheet { table.claim(unitOfSheet, in: grid) }
    table.nameUnitsAlike()
    return table
  }

  /// Where units have the rows, the row that names the unit of each that leaves it blank.
  private var leads: [Int: Int] {
    guard isOfUnits, let column = columns.first(where: { $0.role == .units })?.number else {
      return [:]
    }
    var leads: [Int: Int] = [:]
    var lead: Int?
    for index in kinds.indices {
      if kinds[index].codes.isEmpty { continue }
      if !survey.grid.text(at: index, column: column).isEmpty { lead = index }
      leads[index] = lead
    }
    return leads
  }

  /// The rows that are no KSB's and may explain the marks.
  private var rowsOutside: [Int] {
    kinds.indices.filter { index in
      switch kinds[index] {
      case .heading, .skipped: true
      case .ksb, .ksbs, .continuation, .unreadable, .header: false
      }
    }
  }

  /// The rows of one KSB, of several that share them, or of one whose code cannot be read.
  private struct Group {
    var codes: [KSBCode]
    var statement: String?
    var rows: [Int]
  }

  private func grouped() -> [Group] {
    var groups: [Group] = []
    let repeats = repeats
    var isOpen = false
    // Where units have the rows, all rows of a KSB say one thing of it.
    var places: [KSBCode: Int] = [:]
    let isOfUnits = isOfUnits
    for (index, kind) in kinds.enumerated() {
      switch kind {
      case .continuation where isOpen, .ksb where isOpen && repeats.contains(index):
        groups[groups.count - 1].rows.append(index)
      case .ksb(let code, _) where isOfUnits && places[code] != nil:
        groups[places[code] ?? 0].rows.append(index)
        isOpen = false
      case .ksb(let code, let statement):
        places[code] = groups.count
        groups.append(Group(codes: [code], statement: statement, rows: [index]))
        isOpen = true
      case .ksbs(let codes):
        groups.append(Group(codes: codes, rows: [index]))
        isOpen = true
      case .unreadable:
        groups.append(Group(codes: [], rows: [index]))
        isOpen = true
      case .continuation, .header, .heading, .skipped: isOpen = false
      }
    }
    return groups
  }

  /// The rows that were skipped, neighbours with the same reason joined.
  private func skipped() -> [MappingTable.SkippedRows] {
    var notes = SkippedRowNotes(grid: survey.grid)
    for (index, kind) in kinds.enumerated() { notes.add(kind.reasonToSkip, index) }
    return notes.all
  }
}
