import Domain
import Workbooks

/// Gathers what the rows of units say of each KSB into its entry.
struct InvertedBuilder {
  /// A row, and the unit that it is about.
  struct Row {
    var index: Int
    var names: [String]
    var nameCell: CellReference?
  }

  /// The columns that mean something, from the left.
  let columns: [MappingTable.Column]
  /// One entry for each KSB, in the order in which they are first listed.
  private(set) var entries: [MappingEntry] = []
  /// What was meant as KSBs and cannot be read.
  private(set) var uncoded: [UncodedEntry] = []
  /// The units, with the cells of their rows.
  private(set) var units: [UnitSummary] = []

  private let survey: KSBListAnalysis
  private let mapped: [MappingTable.Column]
  private var places: [KSBCode: Int] = [:]
  /// The units of each entry: a KSB may be listed in thousands of rows.
  private var mentioned: [Set<UnitMention>] = []

  init(survey: KSBListAnalysis) {
    self.survey = survey
    columns = Self.columns(of: survey)
    mapped = columns.filter { $0.role != .other }
  }

  private var grid: SheetGrid { survey.grid }
  private var readers: CellReaders { survey.readers }

  private static func columns(of survey: KSBListAnalysis) -> [MappingTable.Column] {
    let lists = Set(survey.columns.map(\.number))
    let profiles = (survey.profiles + survey.listProfiles).sorted { $0.number < $1.number }
    return profiles.map { profile in
      let role = lists.contains(profile.number) ? .ksbs : role(of: profile, survey)
      var column = MappingTable.Column(
        number: profile.number, role: role, header: profile.label,
        location: profile.labelCell.map(survey.grid.location))
      column.use = profile.use(as: role)
      column.basis = profile.basis(
        of: role, isTold: survey.instructions?.columns[profile.number] != nil)
      return column
    }
  }

  private static func role(of profile: ColumnProfile, _ survey: KSBListAnalysis) -> ColumnRole {
    if survey.labels.names.contains(profile.number) { return .units }
    if survey.labels.outcomes == profile.number { return .outcomes }
    if let given = survey.instructions?.columns[profile.number]?.value {
      return given.isOfUnits ? given.role(named: "") : .other
    }
    let role = roleByHeader(of: profile)
    // What the user gives to one column is left to no other.
    return survey.instructions?.columns(of: role).isEmpty ?? true ? role : .other
  }

  private static func roleByHeader(of profile: ColumnProfile) -> ColumnRole {
    guard let reading = profile.reading, reading.isExact else { return .other }
    switch reading.role {
    case .assessment where !reading.isWeak, .rationale: return reading.role
    case .coverage where profile.holdsWords: return .coverage
    default: return .other
    }
  }

  // MARK: Rows

  /// Adds what a row lists.
  mutating func add(_ row: Row, listing: [Int: KSBListing]) {
    let cells = mapped.map { cell(at: row.index, column: $0.number, role: $0.role) }
    units.append(UnitSummary(name: row.names.joined(separator: ", "), cells: cells))
    let stated = cells.filter { $0.role == .coverage && !$0.isPrompt }
      .map { CoverageMark(reading: readers.coverage.coverage($0.value), cell: $0) }
    for column in survey.columns {
      guard let cell = cells.first(where: { $0.role == .ksbs && isIn(column.number, $0, row) })
      else { continue }
      let own = cells.filter { $0.role != .ksbs } + [cell]
      guard let listing = listing[column.number] else {
        addUnread(cell, own, row)
        continue
      }
      for item in listing.items { add(item, cell, own, stated, row) }
      uncoded += listing.unread.map { UncodedEntry(codeCell: cell, words: $0) }
    }
  }

  private func isIn(_ column: Int, _ cell: MappedCell, _ row: Row) -> Bool {
    cell.location.cell == grid.reference(at: row.index, column: column)
  }

  private mutating func add(
    _ item: KSBListing.Item, _ cell: MappedCell, _ cells: [MappedCell], _ stated: [CoverageMark],
    _ row: Row
  ) {
    let place = places[item.code] ?? entries.count
    if place == entries.count {
      places[item.code] = place
      entries.append(MappingEntry(code: item.code, codeCell: cell, cells: []))
      mentioned.append([])
    }
    if entries[place].statement == nil { entries[place].statement = item.statement }
    // Rows of one unit may share cells by merging, and a row may name a KSB twice.
    let known = Set(entries[place].cells.suffix(3 * cells.count).map(\.location))
    entries[place].cells += cells.filter { !known.contains($0.location) }
    if item.isMarked || stated.isEmpty {
      var mark = CoverageMark(reading: item.reading, cell: cell, words: item.words)
      mark.reason = item.note.flatMap { readers.reasons.reason(in: $0, item.reading) }
      entries[place].marks.append(mark)
    } else {
      entries[place].marks += stated
    }
    guard item.reading == .full || item.reading == .partial else { return }
    for mention in mentions(of: row, at: cell.location)
    where mentioned[place].insert(mention).inserted {
      entries[place].units.append(mention)
    }
  }

  private func mentions(of row: Row, at location: CellLocation) -> [UnitMention] {
    row.names.map {
      UnitMention(
        name: $0, location: location, nameLocation: row.nameCell.map(grid.location))
    }
  }

  /// Words where KSBs should be listed: perhaps a statement without its code.
  private mutating func addUnread(_ cell: MappedCell, _ cells: [MappedCell], _ row: Row) {
    guard case .string(let text) = cell.value, !cell.value.isBlank, !cell.isPrompt,
      !readers.units.isNone(text)
    else {
      addNumber(cell)
      return
    }
    let words = LabelText.plain(text)
    uncoded.append(
      UncodedEntry(
        codeCell: cell, words: words, statement: words.count >= 15 ? words : nil, cells: cells,
        marks: [CoverageMark(reading: .full, cell: cell)],
        units: mentions(of: row, at: cell.location)))
  }

  /// A number or a date that may have been a list before Excel read it.
  private mutating func addNumber(_ cell: MappedCell) {
    switch cell.value {
    case .number, .date, .boolean: uncoded.append(UncodedEntry(codeCell: cell))
    case .blank, .string, .error, .formulaWithoutValue: return
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
}
