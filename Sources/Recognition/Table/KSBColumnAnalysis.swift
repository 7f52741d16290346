import Workbooks

/// What a sheet shows whose header is a row of KSB codes: its parts, and the columns beside them.
struct KSBColumnAnalysis: Sendable {
  /// A header of codes, and the places of the rows below it.
  struct Part: Sendable {
    var header: KSBHeader
    var rows: [Int]
  }

  let grid: SheetGrid
  let readers: CellReaders
  /// What the user says of the sheet.
  let instructions: SheetInstructions?
  /// The parts, from the top; more than one when another header of codes follows below.
  let parts: [Part]
  /// The rows that repeat the header above them.
  let repeatedHeaders: Set<Int>
  /// The rows of statements and labels that belong to the header.
  let headerRows: HeaderBlock
  /// The columns beside those of KSBs.
  let profiles: [ColumnProfile]
  let labels: UnitLabels

  /// Surveys a sheet; nil when no row of it is a header of KSB codes.
  init?(_ grid: SheetGrid, readers: CellReaders, instructions: SheetInstructions? = nil) {
    let headers = Self.headers(in: grid, readers, instructions)
    let mains = instructions?.headerRange.map { range in
      headers.filter { range.contains(grid.rows[$0.index].number) }
    }
    guard
      let main = (mains ?? headers).max(by: {
        $0.count < $1.count || $0.count == $1.count && $0.index > $1.index
      })
    else { return nil }
    self.grid = grid
    self.readers = readers
    self.instructions = instructions
    var parts: [Part] = []
    var repeated: Set<Int> = []
    for (order, header) in headers.enumerated() {
      let next = order + 1 < headers.count ? headers[order + 1].index : grid.rows.count
      let rows = Array((header.index + 1)..<next)
      if let last = parts.indices.last, parts[last].header.repeats(header) {
        repeated.insert(header.index)
        parts[last].rows += rows
      } else {
        parts.append(Part(header: header, rows: rows))
      }
    }
    repeatedHeaders = repeated
    let body = parts.first { $0.header.index == main.index }?.rows ?? []
    let block = Self.block(main, body, grid, instructions)
    headerRows = block
    let own = Set(parts.flatMap { $0.header.columns.map(\.number) })
    let rows = body.filter { !block.rows.contains($0) }
    let codes = CodeColumn(
      number: main.columns.first?.number ?? 0, rows: rows, isNumbered: false,
      holdsStatements: false)
    profiles = ColumnProfiler(
      grid: grid, readers: readers, codes: codes, header: block, instructions: instructions
    ).profiles().filter { !own.contains($0.number) }
    labels = UnitLabels(
      profiles, in: grid, rows: rows, acceptsAnyWords: true, readers: readers,
      instructions: instructions)
    self.parts = parts.map { part in
      Part(header: part.header, rows: part.rows.filter { !block.rows.contains($0) })
    }
  }

  /// The rows of codes, without those above a header that the user names, and without columns to
  /// which the user gives another role.
  private static func headers(
    in grid: SheetGrid, _ readers: CellReaders, _ instructions: SheetInstructions?
  ) -> [KSBHeader] {
    if instructions?.headerRows?.value == SheetInstructions.HeaderRows.none { return [] }
    let first = instructions?.headerRange?.lowerBound ?? 1
    let others = Set((instructions?.columns ?? [:]).filter { $0.value.value != .ksb }.keys)
    return grid.rows.indices.compactMap { index in
      guard grid.rows[index].number >= first,
        var header = KSBHeader(index, in: grid, readers)
      else { return nil }
      header.columns.removeAll { others.contains($0.number) }
      return header.columns.isEmpty ? nil : header
    }
  }

  /// The row of codes, one above that names the columns beside them, and one below that holds the
  /// statements or divides the columns.
  private static func block(
    _ main: KSBHeader, _ body: [Int], _ grid: SheetGrid, _ instructions: SheetInstructions?
  ) -> HeaderBlock {
    if let range = instructions?.headerRange {
      let rows = grid.rows.indices.filter { range.contains(grid.rows[$0].number) }
      return HeaderBlock(rows: rows, main: main.index)
    }
    let own = Set(main.columns.map(\.number))
    func isOutside(_ cell: Cell) -> Bool { !own.contains(cell.reference.column) }
    var rows = [main.index]
    let above = main.index - 1
    if above >= 0, !grid.filled(at: main.index).contains(where: isOutside),
      grid.filled(at: above).contains(where: isOutside)
    {
      rows.insert(above, at: 0)
    }
    if let below = body.first, isPartOfHeader(below, main, grid) { rows.append(below) }
    return HeaderBlock(rows: rows, main: main.index)
  }

  private static func isPartOfHeader(_ index: Int, _ main: KSBHeader, _ grid: SheetGrid) -> Bool {
    let texts = main.columns.map { grid.text(at: index, column: $0.number) }.filter { !$0.isEmpty }
    guard texts.count * 2 >= main.columns.count else { return false }
    if main.columns.contains(where: \.isDivided) {
      return texts.count == main.columns.count && texts.allSatisfy { $0.utf8.count > 1 }
    }
    return texts.reduce(0) { $0 + $1.utf8.count } >= texts.count * 20
  }

  /// Columns right of KSBs that name units again, for KSBs further right.
  var otherLabels: [Int] {
    let own = parts.flatMap { $0.header.columns.map(\.number) }
    guard let first = own.min(), let last = own.max() else { return [] }
    let names = Set(profiles.filter { labels.names.contains($0.number) }.map(\.label))
    return profiles.filter {
      (first..<last).contains($0.number) && !$0.label.isEmpty && names.contains($0.label)
    }.prefix(1).map(\.number)
  }

  /// The statements below the codes, by column.
  func statement(of column: KSBHeader.Column) -> String? {
    if let statement = column.statement { return statement }
    guard !column.isDivided, let last = headerRows.rows.last, last != headerRows.main else {
      return nil
    }
    let text = LabelText.plain(grid.text(at: last, column: column.number))
    return text.isEmpty ? nil : text
  }
}
