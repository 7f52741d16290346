import Workbooks

/// Tells tables of units that stand side by side, such as those of two semesters.
struct SheetPanes {
  let words: StructureWords

  private static let deepest = 400
  private static let mostColumns = 80
  private static let mostPanes = 12
  private static let mostBands = 40

  /// A header cell, and what it proposes.
  private struct Header {
    var column: Int
    var text: String
    var proposal: UnitHeaders.Proposal?
  }

  /// The parts of a sheet, each with one table beside no other; the sheet itself when that is all.
  func parts(of sheet: Sheet) -> [Sheet] {
    let bands = bands(of: sheet)
    guard bands.contains(where: { !$0.columns.isEmpty }), bands.count <= Self.mostBands else {
      return [sheet]
    }
    return bands.flatMap { band in
      cut(sheet, rows: band.rows, at: band.columns)
    }
  }

  // MARK: Finding

  /// The rows of a sheet, as far as they are cut at the same columns.
  private func bands(of sheet: Sheet) -> [(rows: ClosedRange<Int>, columns: [Int])] {
    let rows = sheet.rows.sorted { $0.number < $1.number }
    var starts: [(row: Int, columns: [Int])] = []
    for (index, row) in rows.enumerated() where index < Self.deepest || !starts.isEmpty {
      if !starts.isEmpty, !opensHeader(row) { continue }
      guard let columns = cuts(row, rows, index) else { continue }
      if starts.last?.columns == columns { continue }
      starts.append((opening(of: index, in: rows), columns))
    }
    guard !starts.isEmpty else { return [] }
    starts[0].row = 1
    let last = max(rows.last?.number ?? 1, 1)
    return starts.indices.compactMap { index in
      let end = index + 1 < starts.count ? starts[index + 1].row - 1 : last
      guard starts[index].row <= end else { return nil }
      return (starts[index].row...end, starts[index].columns)
    }
  }

  /// A cheap look before a row is read as another header.
  private func opensHeader(_ row: Row) -> Bool {
    guard let cell = row.cells.first(where: { !$0.value.isBlank }),
      case .string(let text) = cell.value,
      text.utf8.count <= 40
    else { return false }
    return words.headers.proposal(text) != nil
  }

  /// Headings right above a header belong to its tables.
  private func opening(of index: Int, in rows: [Row]) -> Int {
    var first = index
    while first > 0, rows[first - 1].number == rows[first].number - 1,
      rows[first - 1].cells.count(where: { !$0.value.isBlank }) <= 2,
      rows[first - 1].cells.contains(where: { !$0.value.isBlank })
    {
      first -= 1
    }
    return rows[first].number
  }

  /// The columns at which further tables start in a header row; nil when it is no header row.
  private func cuts(_ row: Row, _ rows: [Row], _ index: Int) -> [Int]? {
    var headers: [Header] = []
    for cell in row.cells.prefix(Self.mostColumns) {
      guard case .string(let text) = cell.value, !cell.value.isBlank else { continue }
      let isShort = text.utf8.count <= UnitHeaders.longest
      headers.append(
        Header(
          column: cell.reference.column, text: isShort ? LabelText.key(text) : "",
          proposal: words.headers.proposal(text)))
    }
    guard headers.contains(where: { $0.proposal != nil }) else { return nil }
    if let columns = lists(headers, rows, index) { return columns }
    guard let start = headers.firstIndex(where: { $0.proposal?.isName == true }),
      headers.contains(where: { $0.proposal.map { !$0.isName } ?? false })
        || headers.count(where: { $0.proposal?.isName == true }) > 1
    else { return nil }
    return repeats(headers, from: start) + rulesBeside(headers, from: start)
  }

  /// Where the header starts again: the same words for the name and for one column more.
  private func repeats(_ headers: [Header], from start: Int) -> [Int] {
    let first = headers[start]
    let second = headers.dropFirst(start + 1).first { $0.proposal != nil && $0.text != first.text }
    guard let second else { return [] }
    let starts = headers.indices.filter { $0 >= start && headers[$0].text == first.text }
    guard (2...Self.mostPanes).contains(starts.count) else { return [] }
    let segments = zip(starts, starts.dropFirst() + [headers.count]).map { headers[$0..<$1] }
    guard segments.allSatisfy({ $0.contains { $0.text == second.text } }) else { return [] }
    return starts.dropFirst().map { headers[$0].column }
  }

  /// `Mandatory units` and `Optional units` over columns of names: each is a table.
  private func lists(_ headers: [Header], _ rows: [Row], _ index: Int) -> [Int]? {
    let starts = headers.filter {
      $0.proposal?.isStatusMark == true && words.headers.saysUnit($0.text)
    }
    guard (2...Self.mostPanes).contains(starts.count),
      !headers.contains(where: { $0.proposal?.isName == true })
    else { return nil }
    var counter = ColumnCounter(words: words)
    let grid = SheetGrid(Sheet(name: "", rows: Array(rows.dropFirst(index + 1).prefix(40))))
    counter.count(grid.rows.indices, of: grid, least: 1)
    guard starts.allSatisfy({ counter.columns[$0.column]?.areNames == true }) else { return nil }
    return starts.dropFirst().map(\.column)
  }

  /// A table of rules of combination beside the units, set apart by a blank column.
  private func rulesBeside(_ headers: [Header], from start: Int) -> [Int] {
    for index in headers.indices.dropFirst(start + 2)
    where headers[index].column > headers[index - 1].column + 1 {
      let rest = headers[index...].map { words.ruleColumns.role(of: $0.text) }
      let isBound = rest.contains { $0 == .atLeast || $0 == .atMost || $0 == .exactly }
      if rest.contains(.group), isBound { return [headers[index].column] }
    }
    return []
  }

  // MARK: Cutting

  private func cut(_ sheet: Sheet, rows: ClosedRange<Int>, at columns: [Int]) -> [Sheet] {
    let starts = [1] + columns
    return zip(starts, columns.map { $0 - 1 } + [Int.max]).compactMap { first, last in
      guard first <= last else { return nil }
      return part(of: sheet, rows, first...last)
    }
  }

  /// The cells of some rows and columns; a heading that is merged over several tables is in each.
  private func part(
    of sheet: Sheet, _ rows: ClosedRange<Int>, _ columns: ClosedRange<Int>
  ) -> Sheet {
    var part = sheet
    part.rows = sheet.rows.filter { rows.contains($0.number) }
    part.mergedRanges = []
    var across: [Int: [CellRange]] = [:]
    for range in sheet.mergedRanges where rows.contains(range.first.row) {
      guard range.last.column >= columns.lowerBound, range.first.column <= columns.upperBound else {
        continue
      }
      let first = CellReference(
        row: range.first.row, column: max(range.first.column, columns.lowerBound))
      let last = CellReference(
        row: range.last.row, column: min(range.last.column, columns.upperBound))
      part.mergedRanges.append(CellRange(first, last))
      if range.first.column < columns.lowerBound {
        across[range.first.row, default: []].append(range)
      }
    }
    for index in part.rows.indices {
      let all = part.rows[index].cells
      part.rows[index].cells.removeAll { !columns.contains($0.reference.column) }
      for range in across[part.rows[index].number] ?? [] {
        guard var cell = all.first(where: { $0.reference == range.first }), !cell.value.isBlank
        else {
          continue
        }
        cell.reference = CellReference(row: range.first.row, column: columns.lowerBound)
        part.rows[index].cells.removeAll { $0.reference == cell.reference }
        part.rows[index].cells.insert(cell, at: 0)
      }
    }
    return part
  }
}
