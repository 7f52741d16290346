import Recognition

/// How far one entry says that its KSB is covered, and the cell that says so.
struct EntryCoverage {
  /// How far; never `missing`.
  var coverage: Coverage
  /// Whether the entry says anything: a heading row above the parts of a KSB does not.
  var isStated: Bool
  /// The cell that decides.
  var location: CellLocation

  /// Reads an entry as its table's form asks.
  init(_ placed: PlacedEntry) {
    switch placed.form {
    case .coverageColumn: self.init(coverageColumnOf: placed.entry)
    case .marks: self.init(marksOf: placed.entry, isInColours: placed.isInColours)
    case .listed: self.init(listsOf: placed.entry)
    case .unitsNamed: self.init(unitsOf: placed.entry)
    case .nowhere:
      self.init(
        coverage: .unclear, isStated: false, location: placed.entry.codeCell.location)
    }
  }

  private init(coverage: Coverage, isStated: Bool, location: CellLocation) {
    self.coverage = coverage
    self.isStated = isStated
    self.location = location
  }

  private init(coverageColumnOf entry: MappingEntry) {
    // In an inverted list, a mark beside a code outdoes the row's word.
    let marks = entry.marks.filter { [.coverage, .ksbs].contains($0.cell.role) }
    let cells = entry.cells(.coverage)
    let coverage = Self.fullest(
      marks.map(\.reading), isDoubtful: cells.contains { $0.isUnreadable || $0.isPrompt })
    self.init(
      coverage: coverage ?? .unclear,
      isStated: cells.contains { !$0.isBlank } || marks.contains { $0.reading != .blank },
      location: Self.deciding(coverage, marks) ?? cells.first?.location ?? entry.codeCell.location)
  }

  private init(marksOf entry: MappingEntry, isInColours: Bool) {
    let marks = entry.marks.filter { $0.cell.role.isUnit }
    let isDoubtful =
      isInColours
      || entry.cells.contains { $0.role.isUnit && ($0.isUnreadable || $0.isPrompt) }
    let coverage = Self.fullest(marks.map(\.reading), isDoubtful: isDoubtful) ?? Coverage.none
    self.init(
      coverage: coverage, isStated: !marks.isEmpty,
      location: Self.deciding(coverage, marks) ?? entry.codeCell.location)
  }

  private init(listsOf entry: MappingEntry) {
    let coverage = Self.fullest(entry.marks.map(\.reading), isDoubtful: false) ?? Coverage.none
    self.init(
      coverage: coverage, isStated: !entry.marks.isEmpty,
      location: Self.deciding(coverage, entry.marks) ?? entry.codeCell.location)
  }

  private init(unitsOf entry: MappingEntry) {
    let cells = entry.cells(.units)
    let units = entry.unitsTaught
    let location = units.first?.location ?? cells.first?.location
    let isDoubtful = cells.contains { $0.isUnreadable || $0.isPrompt }
    self.init(
      coverage: !units.isEmpty ? .full : isDoubtful ? .unclear : .none,
      isStated: !units.isEmpty || isDoubtful,
      location: location ?? entry.codeCell.location)
  }

  /// What readings come to; nil when nothing is stated.
  ///
  /// Something doubtful beside them could be anything up to full, so only a full reading outdoes
  /// it.
  private static func fullest(_ readings: [CoverageReading], isDoubtful: Bool) -> Coverage? {
    if readings.contains(.full) { return .full }
    if isDoubtful || readings.contains(.unreadable) { return .unclear }
    if readings.contains(.partial) { return .partial }
    return readings.contains(.none) ? Coverage.none : nil
  }

  private static func deciding(_ coverage: Coverage?, _ marks: [CoverageMark]) -> CellLocation? {
    let wanted: CoverageReading =
      switch coverage {
      case .some(.full): .full
      case .some(.partial): .partial
      case .some(.none): .none
      case .some(.unclear), .some(.missing), nil: .unreadable
      }
    return (marks.first { $0.reading == wanted } ?? marks.first)?.cell.location
  }
}
