import Workbooks

/// Finds the header above the first KSBs, at whatever row it stands.
struct HeaderFinder {
  let grid: SheetGrid
  let readers: CellReaders
  let codes: CodeColumn
  var instructions: SheetInstructions?

  /// What speaks for a row as a header.
  private struct Score {
    /// Each role once: ten columns headed “Unit 1” to “Unit 10” name one.
    var roles: Set<ColumnRole> = []
    var texts = 0
    var weight: Int { roles.count * 3 + texts }
    var isHeader: Bool { roles.count >= 2 || !roles.isEmpty && texts >= 3 || texts >= 4 }
  }

  /// Finds the header.
  func find() -> HeaderBlock {
    if let given = instructions?.headerRows?.value { return block(of: given) }
    guard let first = codes.rows.first else { return .none }
    let limit = codes.rows[min(5, codes.rows.count - 1)]
    let codeRows = Set(codes.rows)
    var best: (index: Int, score: Score)?
    for index in 0..<limit where !codeRows.contains(index) {
      let score = score(at: index)
      guard score.isHeader else { continue }
      // Above the first code the nearest of equals wins; below it only a far better one, when
      // the “codes” above it were an example in the instructions.
      let margin = index < first ? 0 : 7
      if score.weight >= (best?.score.weight ?? 0) + margin { best = (index, score) }
    }
    guard let main = best?.index ?? labelsAbove(first) else { return .none }
    return block(around: main)
  }

  /// The row right above the first KSB, when it has a short label over nearly every column that the
  /// first KSBs fill: a header in words that nobody knows.
  private func labelsAbove(_ first: Int) -> Int? {
    guard first > 0, grid.rows[first - 1].number == grid.rows[first].number - 1 else { return nil }
    let labels = grid.filled(at: first - 1)
    let areLabels = labels.allSatisfy { cell in
      guard case .string(let text) = cell.value else { return false }
      return text.utf8.count <= 80 && readers.sections.type(heading: text) == nil
    }
    guard labels.count >= 2, areLabels, Set(labels.map(\.text)).count == labels.count else {
      return nil
    }
    let body = Set(codes.rows.prefix(5).flatMap { grid.filled(at: $0).map(\.reference.column) })
    let labelled = body.intersection(labels.map(\.reference.column))
    return labelled.count >= 2 && labelled.count * 5 >= body.count * 4 ? first - 1 : nil
  }

  /// The header that the user names; of its rows the one that names most columns is the main one.
  private func block(of given: SheetInstructions.HeaderRows) -> HeaderBlock {
    guard case .rows(let range) = given else { return .none }
    let rows = grid.rows.indices.filter { range.contains(grid.rows[$0].number) }
    let main = rows.max { (score(at: $0).weight, $0) < (score(at: $1).weight, $1) }
    return HeaderBlock(rows: rows, main: main)
  }

  private func score(at index: Int) -> Score {
    var score = Score()
    var seen: Set<CellReference> = []
    for column in columns(around: index) {
      let reference = grid.reference(at: index, column: column)
      guard let cell = grid.shown(at: index, column: column), case .string(let text) = cell.value,
        !cell.value.isBlank, text.utf8.count <= HeaderReader.longest,
        seen.insert(reference).inserted
      else { continue }
      score.texts += 1
      if let reading = readers.headers.read(text) { score.roles.insert(reading.role) }
    }
    return score
  }

  /// The columns that hold something in a row or in the one above it, which may reach down.
  private func columns(around index: Int) -> [Int] {
    let nearby = [index - 1, index].filter { $0 >= 0 }.flatMap { row in
      grid.rows[row].cells.map(\.reference.column)
    }
    return Set(nearby).sorted()
  }

  // MARK: Rows that belong to the header

  private func block(around main: Int) -> HeaderBlock {
    var rows = [main]
    if main > 0, belongsAbove(main) { rows.insert(main - 1, at: 0) }
    let codeRows = Set(codes.rows)
    var next = main + 1
    while next < grid.rows.count, next <= main + 2, !codeRows.contains(next),
      belongsBelow(next, main)
    {
      rows.append(next)
      next += 1
    }
    return HeaderBlock(rows: rows, main: main)
  }

  /// A row above belongs when it names columns that the main row leaves open, as titles of units.
  private func belongsAbove(_ main: Int) -> Bool {
    let above = main - 1
    guard grid.rows[above].number == grid.rows[main].number - 1 else { return false }
    var open = 0
    var named = 0
    for column in columns(around: main) {
      let text = grid.text(at: main, column: column)
      let merge = grid.merge(at: above, column: column)
      if let merge, merge.last.row >= grid.rows[main].number { return true }
      if readers.headers.read(text)?.isExact == true {
        // “Standard: ST0000” above the columns for codes and statements is an introduction.
        let other = grid.text(at: above, column: column)
        if !other.isEmpty, readers.headers.read(other) == nil { return false }
        continue
      }
      let isBand = merge.map { $0.first.column != $0.last.column } ?? false
      let isNamed = !isBand && !grid.text(at: above, column: column).isEmpty
      guard !text.isEmpty || isNamed else { continue }
      open += 1
      if isNamed, grid.reference(at: above, column: column).row == grid.rows[above].number {
        named += 1
      }
    }
    return named > 0 && named * 5 >= open * 3
  }

  /// A row below belongs when it holds labels, not a section's heading, numbers or a first KSB.
  private func belongsBelow(_ index: Int, _ main: Int) -> Bool {
    let filled = grid.filled(at: index)
    guard !filled.isEmpty, grid.text(at: index, column: codes.number).isEmpty || isMerged(index)
    else { return false }
    if filled.contains(where: { readers.sections.type(heading: $0.text) != nil }) { return false }
    let labels = filled.filter { cell in
      guard case .string(let text) = cell.value else { return false }
      return text.utf8.count <= 80 && !readers.prompts.isPrompt(text)
    }
    return labels.count == filled.count && (filled.count >= 2 || isMerged(index))
      && filled.allSatisfy { isOpen(main, $0.reference.column) }
  }

  /// Whether the main row leaves a column to be named: by a band, a unit's code or nothing.
  private func isOpen(_ main: Int, _ column: Int) -> Bool {
    if let merge = grid.merge(at: main, column: column), merge.first.column != merge.last.column {
      return true
    }
    return readers.headers.read(grid.text(at: main, column: column))?.isExact != true
  }

  /// Whether the code column's header reaches down into the row.
  private func isMerged(_ index: Int) -> Bool {
    grid.merge(at: index, column: codes.number).map { $0.first.row < grid.rows[index].number }
      ?? false
  }
}
