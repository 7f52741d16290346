import Domain
import Workbooks

/// What a sheet shows some of whose columns list KSBs: those columns, the rows, and what stands
/// beside them.
struct KSBListAnalysis: Sendable {
  /// A column that lists KSBs, and the type of its bare numbers.
  struct Column: Sendable {
    var number: Int
    var type: KSBType?
  }

  let grid: SheetGrid
  let readers: CellReaders
  /// The columns that list KSBs, from the left.
  let columns: [Column]
  /// The places of the rows in which they do.
  let rows: [Int]
  let header: HeaderBlock
  /// The columns beside those.
  let profiles: [ColumnProfile]
  /// The headers of the columns that list KSBs.
  let listProfiles: [ColumnProfile]
  let labels: UnitLabels
  /// How many cells list more than one KSB.
  let lists: Int
  /// Whether rows start with the codes of KSBs, which have the rows then, whatever they list.
  let hasOwnCodes: Bool
  /// Whether the user says that the sheet is one.
  let isNamed: Bool
  /// What the user says of columns.
  let instructions: SheetInstructions?

  /// What is known of a column before its header is.
  private struct Count {
    var rows: [Int] = []
    var filled = 0
    var items = 0
    var lists = 0
    /// How many cells hold what numbers steps: `s001`.
    var padded = 0
    var codes: Set<KSBCode> = []
    /// Whether each row has one code of its own: then KSBs have the rows, not units.
    var isCode: Bool { lists == 0 && codes.count == rows.count && rows.count >= 2 }
  }

  /// Surveys a sheet; nil when no column of it lists KSBs.
  ///
  /// - Parameters:
  ///   - grid: The sheet.
  ///   - readers: What reads text.
  ///   - instructions: What the user says of the sheet.
  ///   - known: The columns beside another layout's codes, which may well be the same.
  init?(
    _ grid: SheetGrid, readers: CellReaders, instructions: SheetInstructions? = nil,
    known: TableColumns? = nil
  ) {
    let given = instructions?.columns(of: .ksbs) ?? []
    let mayList = Self.openColumns(instructions)
    var counts = Self.counts(in: grid, readers, below: instructions?.headerRange, mayList)
    // Without letters, numbers are KSBs only below the names of the types.
    if counts.values.allSatisfy({ $0.items < 2 }) {
      counts = Self.numbered(in: grid, readers, mayList)
    }
    guard
      let (main, count) = counts.max(by: {
        ($0.value.items, -$0.key) < ($1.value.items, -$1.key)
      }), count.items >= 2
    else { return nil }
    let columns = counts.filter { $0.value.rows.count * 2 >= $0.value.filled }
    let rows = Set(columns.values.flatMap(\.rows) + count.rows).sorted()
    let codes = CodeColumn(number: main, rows: rows, isNumbered: false, holdsStatements: false)
    let found =
      known.flatMap { $0.follow(from: codes) ? $0 : nil }
      ?? TableColumns(codes, in: grid, readers: readers, instructions: instructions)
    let (body, profiles) = (found.codes, found.profiles)
    let typed = Self.typed(profiles, in: grid, body.rows, readers).filter {
      mayList($0.key)
    }
    let own = given.isEmpty ? Set(columns.keys).union([main]).union(typed.keys) : Set(given)
    self.instructions = instructions
    isNamed = !given.isEmpty || instructions?.layout?.value == .inverted
    self.grid = grid
    self.readers = readers
    self.columns = own.sorted().map { Column(number: $0, type: typed[$0]) }
    self.rows = body.rows
    header = found.header
    self.profiles = profiles.filter { !own.contains($0.number) }
    listProfiles = profiles.filter { own.contains($0.number) }
    labels = UnitLabels(
      self.profiles, in: grid, rows: body.rows, acceptsAnyWords: false, readers: readers,
      instructions: instructions, before: self.columns.first?.number)
    lists = counts.values.reduce(0) { $0 + $1.lists }
    hasOwnCodes = profiles.contains { profile in
      guard profile.number < main, let own = counts[profile.number], own.isCode else {
        return false
      }
      return own.rows.count * 2 >= count.rows.count
        && readers.sections.type(mentionedIn: profile.label) == nil
    }
  }

  /// Whether single codes are all that is listed, and nothing else says that units have the rows.
  var listsNothing: Bool {
    lists == 0 && !isNamed && (hasStatements || !isLedByUnits)
  }

  /// Whether units or learning outcomes are named left of the lists, by a header.
  var isLedByUnits: Bool {
    let isHeaded = labels.isHeaded || labels.outcomes != nil
    let left = (labels.names + [labels.outcomes].compactMap { $0 }).min() ?? Int.max
    return isHeaded && columns.first.map { left < $0.number } ?? false
  }

  /// Whether a column holds statements, by its header.
  var hasStatements: Bool {
    profiles.contains { $0.reading?.role == .statement && $0.reading?.isExact == true }
  }

  /// Which columns may list KSBs: those that the user names, or all that are said to be no other.
  private static func openColumns(_ instructions: SheetInstructions?) -> (Int) -> Bool {
    let given = Set(instructions?.columns(of: .ksbs) ?? [])
    let others = Set((instructions?.columns ?? [:]).keys).subtracting(given)
    return { given.isEmpty ? !others.contains($0) : given.contains($0) }
  }

  private static func counts(
    in grid: SheetGrid, _ readers: CellReaders, below header: ClosedRange<Int>?,
    _ mayList: @escaping (Int) -> Bool
  ) -> [Int: Count] {
    var counts: [Int: Count] = [:]
    for (index, row) in grid.rows.enumerated() where row.number > header?.upperBound ?? 0 {
      for cell in row.cells.lazy.filter({ mayList($0.reference.column) }).prefix(widest) {
        guard case .string(let text) = cell.value, !cell.value.isBlank else { continue }
        counts[cell.reference.column, default: Count()].filled += 1
        guard let listing = readers.lists.read(text), !listing.items.isEmpty,
          readers.sections.type(heading: text) == nil, !RowWords.givesExamples(text)
        else { continue }
        if CodeColumn.isPadded(text) { counts[cell.reference.column]?.padded += 1 }
        counts[cell.reference.column]?.rows.append(index)
        counts[cell.reference.column]?.items += listing.items.count
        if listing.isList { counts[cell.reference.column]?.lists += 1 }
        if let code = listing.items.first?.code {
          counts[cell.reference.column]?.codes.insert(code)
        }
      }
    }
    return counts.filter { !$0.value.rows.isEmpty && $0.value.padded < $0.value.rows.count }
  }

  /// The columns below “Knowledge”, “Skills” and “Behaviours” in one row that list numbers alone.
  private static func numbered(
    in grid: SheetGrid, _ readers: CellReaders, _ mayList: @escaping (Int) -> Bool
  ) -> [Int: Count] {
    for (index, row) in grid.rows.enumerated().prefix(lastHeader) {
      var types: [Int: KSBType] = [:]
      for cell in row.cells.prefix(widest) where mayList(cell.reference.column) {
        if let type = readers.sections.type(mentionedIn: cell.text) {
          types[cell.reference.column] = type
        }
      }
      guard Set(types.values).count >= 2 else { continue }
      var counts: [Int: Count] = [:]
      for (below, row) in grid.rows.enumerated().dropFirst(index + 1) {
        for cell in row.cells.prefix(widest) {
          let column = cell.reference.column
          guard let type = types[column], !cell.value.isBlank else { continue }
          counts[column, default: Count()].filled += 1
          guard let listing = readers.lists.read(cell.text, as: type), !listing.items.isEmpty
          else { continue }
          counts[column]?.rows.append(below)
          counts[column]?.items += listing.items.count
          if listing.items.count > 1 { counts[column]?.lists += 1 }
          counts[column]?.codes.formUnion(listing.items.map(\.code))
        }
      }
      let listing = counts.filter { $0.value.rows.count * 5 >= $0.value.filled * 4 }
      let lists = listing.values.reduce(0) { $0 + $1.lists }
      // Ones in a column of ticks are no list.
      if listing.count >= 2, lists >= 2, listing.values.contains(where: { $0.codes.count >= 3 }) {
        return listing
      }
    }
    return [:]
  }

  private static let lastHeader = 40

  /// The columns headed by one type, whose cells list numbers or codes.
  private static func typed(
    _ profiles: [ColumnProfile], in grid: SheetGrid, _ rows: [Int], _ readers: CellReaders
  ) -> [Int: KSBType] {
    var found: [Int: KSBType] = [:]
    for profile in profiles where !profile.label.isEmpty && profile.filled > 0 {
      guard let type = readers.sections.type(mentionedIn: profile.label) else { continue }
      let texts = rows.prefix(ColumnProfiler.sample).map {
        grid.text(at: $0, column: profile.number)
      }.filter { !$0.isEmpty && !readers.units.isNone($0) }
      let read = texts.count { readers.lists.read($0, as: type) != nil }
      if read > 0, read * 2 >= texts.count { found[profile.number] = type }
    }
    return found
  }

  /// The cells of a row among which lists are looked for.
  private static let widest = 64
}
