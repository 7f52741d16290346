import Workbooks

/// Walks down an inverted list and tells what each of its rows is.
struct InvertedRowClassifier {
  private let survey: KSBListAnalysis
  /// The places of the rows that list KSBs.
  private let listing: Set<Int>
  /// The first row below the header.
  private let first: Int
  private let last: Int
  private var namer: CurrentUnitTracker

  init(survey: KSBListAnalysis, listing: Set<Int>, first: Int) {
    self.survey = survey
    self.listing = listing
    self.first = first
    last = listing.max() ?? first
    namer = CurrentUnitTracker(
      grid: survey.grid, readers: survey.readers, labels: survey.labels,
      rowsAbove: 0..<(survey.header.rows.first ?? first))
  }

  private var grid: SheetGrid { survey.grid }
  private var readers: CellReaders { survey.readers }

  /// What a row is.
  mutating func kind(at index: Int) -> InvertedTable.Kind {
    let filled = grid.filled(at: index)
    if filled.isEmpty, !listing.contains(index) { return .skipped("blank row") }
    if index < first {
      return .skipped(survey.header.rows.isEmpty ? "above the table" : "above the header")
    }
    if listing.contains(index) { return unit(at: index) }
    return kindWithoutList(index, filled)
  }

  /// A row without a name of its own goes on with the unit above, where outcomes or single KSBs tell
  /// the rows apart or merging does; else its unit was left out.
  private mutating func unit(at index: Int) -> InvertedTable.Kind {
    let isNamed = survey.labels.names.contains { column in
      grid.shown(at: index, column: column).map { !$0.value.isBlank } ?? false
    }
    if !isNamed, survey.labels.outcomes == nil, survey.lists > 0 { namer.close() }
    let unit = namer.unit(at: index)
    return .unit(unit?.names ?? [], unit?.cell)
  }

  private mutating func kindWithoutList(_ index: Int, _ filled: [Cell]) -> InvertedTable.Kind {
    guard let first = filled.first else { return .skipped("blank row") }
    if readers.rows.opensTotals(first.text) { return .skipped("totals") }
    if readers.rows.opensNote(first.text) {
      return .skipped(index > last ? "note below the table" : "note between the rows")
    }
    if isRepeatedHeader(index) { return .skipped("header repeated") }
    let isListFilled = survey.columns.contains { column in
      filled.contains { $0.reference.column == column.number }
    }
    // An outcome that lists nothing is its unit's all the same.
    if !isListFilled, filled.count == 1, !OutcomeMention.opens(first.text) {
      let words = LabelText.plain(first.text)
      if namer.adopt(heading: first) { return .skipped("unit heading “\(words)”") }
      if index > last, !survey.labels.opensUnit(first.text) {
        return .skipped("note below the table")
      }
      if !survey.labels.opensUnit(first.text) {
        namer.close()
        return .skipped("heading “\(words)”")
      }
    }
    let isUnit = survey.labels.names.contains { column in
      filled.contains { $0.reference.column == column }
    }
    guard isUnit || isListFilled else {
      return .skipped(index > last ? "note below the table" : "no KSB listed")
    }
    return unit(at: index)
  }

  private func isRepeatedHeader(_ index: Int) -> Bool {
    let repeated = (survey.profiles + survey.listProfiles).count { profile in
      !profile.label.isEmpty
        && LabelText.plain(grid.text(at: index, column: profile.number)) == profile.label
    }
    return repeated >= 2
  }
}
