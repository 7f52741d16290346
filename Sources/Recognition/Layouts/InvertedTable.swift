import Domain
import Workbooks

/// A table with a row for every unit or learning outcome, which lists KSBs.
struct InvertedTable: Sendable {
  /// What a row is.
  enum Kind: Sendable {
    /// A unit's, with its names: none when nothing names it.
    case unit([String], CellReference?)
    /// Passed over, for a reason told in plain words.
    case skipped(String)
  }

  let survey: KSBListAnalysis
  /// The kind of every row, in the order of the grid's rows.
  let kinds: [Kind]
  /// What each row lists, by the row's place and the column.
  let listings: [Int: [Int: KSBListing]]
  /// Whether there were more KSBs than are read.
  let isCut: Bool
  /// The rows of units.
  private let unitRows: [(index: Int, names: [String])]
  /// How many KSBs the rows of units list.
  private let mentions: Int
  /// The codes, each once, in the order in which they are first listed.
  let codes: [KSBCode]

  /// How many KSBs all rows together are believed to list: real sheets stay far below.
  private static let mostItems = 100_000

  init(survey: KSBListAnalysis) {
    self.survey = survey
    var listings: [Int: [Int: KSBListing]] = [:]
    var count = 0
    let first = survey.header.rows.last.map { $0 + 1 } ?? survey.rows.first ?? 0
    var end = survey.grid.rows.count
    for index in survey.grid.rows.indices.dropFirst(first) {
      guard count < Self.mostItems else {
        end = index
        break
      }
      for column in survey.columns {
        guard let listing = Self.listing(survey, index, column) else { continue }
        count += listing.items.count
        listings[index, default: [:]][column.number] = listing
      }
    }
    isCut = count >= Self.mostItems
    self.listings = listings
    var walker = InvertedRowClassifier(survey: survey, listing: Set(listings.keys), first: first)
    kinds = survey.grid.rows.indices.map {
      $0 < end ? walker.kind(at: $0) : .skipped("more KSBs than are read")
    }
    unitRows = kinds.enumerated().compactMap { index, kind in
      if case .unit(let names, _) = kind { (index, names) } else { nil }
    }
    let items = unitRows.flatMap { row in
      survey.columns.flatMap { listings[row.index]?[$0.number]?.items ?? [] }
    }
    mentions = items.count
    var seen: Set<KSBCode> = []
    codes = items.map(\.code).filter { seen.insert($0).inserted }
  }

  /// What a cell lists; a decimal number may have been two numbers before Excel read it.
  private static func listing(
    _ survey: KSBListAnalysis, _ index: Int, _ column: KSBListAnalysis.Column
  ) -> KSBListing? {
    guard let cell = survey.grid.shown(at: index, column: column.number) else { return nil }
    switch cell.value {
    case .string(let text): return survey.readers.lists.read(text, as: column.type)
    case .number(let number, _) where number == number.rounded():
      return survey.readers.lists.read(cell.text, as: column.type)
    default: return nil
    }
  }

  // MARK: Evidence

  /// What the units are known by.
  var unitKeys: Set<String> { Set(unitRows.flatMap { $0.names.map(LabelText.key) }) }

  /// Whether anything says which unit a row is about.
  var namesUnits: Bool {
    unitRows.contains { !$0.names.isEmpty }
  }

  /// How much of the sheet is explained.
  var score: Int {
    let listing = unitRows.filter { listings[$0.index] != nil }
    let mentions = listing.reduce(0) { sum, row in
      sum + min(6, listings[row.index]?.values.reduce(0) { $0 + $1.items.count } ?? 0)
    }
    let roles = Set(survey.profiles.compactMap { $0.reading?.role }.filter { $0 != .other })
    return codes.count * 10 + mentions * 5 + (roles.count + 1) * 5 + 5 * continuing
  }

  /// How many rows go on with the unit above them, and are told apart by their outcomes.
  private var continuing: Int {
    guard let outcomes = survey.labels.outcomes, let name = survey.labels.names.first,
      name < survey.columns.first?.number ?? 0
    else { return 0 }
    let grid = survey.grid
    return kinds.indices.dropFirst(survey.rows.first ?? 0).count { index in
      if grid.text(at: index, column: outcomes).isEmpty { return false }
      let isBelow = grid.reference(at: index, column: name).row < grid.rows[index].number
      return isBelow || grid.text(at: index, column: name).isEmpty
    }
  }

  /// Whether the sheet lists KSBs by unit, rather than units by KSB.
  ///
  /// Cells with one code each are a list's as well: then the codes must return under other units,
  /// the units reach over rows of outcomes, or each type of KSB have a column.
  var isBelievable: Bool {
    let rows = unitRows.count { listings[$0.index] != nil }
    guard rows > 0, codes.count >= 2 || survey.isNamed else { return false }
    if survey.isNamed { return true }
    // Beside a column of statements, KSBs have the rows, unless most of them list several.
    if survey.hasStatements { return survey.lists * 2 >= rows }
    if survey.lists * 5 >= rows { return true }
    guard survey.isLedByUnits else { return false }
    return (mentions - codes.count) * 5 >= mentions || continuing > 0
      || Set(survey.columns.compactMap(\.type)).count >= 2
  }

  /// What is not read, as a predicate of the sheet.
  var doubts: [String] {
    isCut ? ["lists more than \(Self.mostItems) KSBs, of which the rest is not read"] : []
  }

  /// The evidence in plain words.
  var lines: [String] {
    let columns = survey.columns.map { CellReference.letters(forColumn: $0.number) }
    let noun = columns.count == 1 ? "column" : "columns"
    let rows = unitRows.count { listings[$0.index] != nil }
    var lines = [
      "\(Wording.count(rows, "row")) that list KSBs, in \(noun) \(columns.joined(separator: ", "))",
      "\(codes.count) different KSBs are listed",
    ]
    let named = survey.profiles.filter { survey.labels.names.contains($0.number) }
    let headers = named.map(\.label).filter { !$0.isEmpty }.map { "“\($0)”" }
    if !headers.isEmpty { lines.append("units named under \(headers.joined(separator: ", "))") }
    if !namesUnits { lines.append("nothing says which units cover the KSBs") }
    return lines
  }

  // MARK: The table

  /// The table, read.
  func table(_ layout: LayoutKind) -> MappingTable {
    var builder = InvertedBuilder(survey: survey)
    for (index, kind) in kinds.enumerated() {
      guard case .unit(let names, let cell) = kind else { continue }
      builder.add(
        InvertedBuilder.Row(index: index, names: names, nameCell: cell),
        listing: listings[index] ?? [:])
    }
    var table = MappingTable(
      sheet: survey.grid.name, layout: layout, columns: builder.columns,
      headerRow: survey.header.rows.last.map { survey.grid.rows[$0].number } ?? 0,
      entries: builder.entries, uncoded: builder.uncoded, units: builder.units, skipped: skipped)
    table.headerRows = survey.header.numbers(in: survey.grid)
    return table
  }

  private var skipped: [MappingTable.SkippedRows] {
    var notes = SkippedRowNotes(grid: survey.grid)
    for (index, kind) in kinds.enumerated() where !survey.header.rows.contains(index) {
      if case .skipped(let reason) = kind {
        notes.add(reason, index)
      } else {
        notes.add(nil, index)
      }
    }
    return notes.all
  }
}
