import Workbooks

/// The entries of drop-down lists, by the cells that offer them: what a column may hold says what
/// it is for, even where it is blank.
struct OfferedEntries: Sendable {
  private struct List: Sendable {
    var ranges: [CellRange]
    var entries: [String]
  }

  private var lists: [List] = []

  private static let mostLists = 200
  private static let mostRanges = 64
  private static let mostEntries = 40

  init(_ sheet: Sheet) {
    lists = sheet.dropDowns.prefix(Self.mostLists).compactMap { dropDown in
      guard let entries = dropDown.entries, entries.count <= Self.mostEntries else { return nil }
      return List(ranges: Array(dropDown.ranges.prefix(Self.mostRanges)), entries: entries)
    }
  }

  /// The entries that a column offers in at least half of some rows; empty when none does.
  func entries(inColumn column: Int, rows: [Int]) -> [String] {
    guard !lists.isEmpty, !rows.isEmpty else { return [] }
    let list = lists.first { list in
      let own = list.ranges.filter { $0.first.column <= column && column <= $0.last.column }
      guard !own.isEmpty else { return false }
      let covered = rows.count { row in
        own.contains { $0.first.row <= row && row <= $0.last.row }
      }
      return covered * 2 >= rows.count
    }
    return list?.entries ?? []
  }
}

extension Workbook {
  /// The workbook with the entries of drop-down lists that stand in cells, or behind a name,
  /// written out.
  var withEntriesWrittenOut: Workbook {
    guard sheets.contains(where: { $0.dropDowns.contains { $0.entries == nil } }) else {
      return self
    }
    var workbook = self
    for sheet in workbook.sheets.indices {
      let name = workbook.sheets[sheet].name
      for place in workbook.sheets[sheet].dropDowns.indices.prefix(200)
      where workbook.sheets[sheet].dropDowns[place].entries == nil {
        let source = workbook.sheets[sheet].dropDowns[place].source
        guard let texts = texts(of: source, on: name) else { continue }
        workbook.sheets[sheet].dropDowns[place].source = "\"\(texts.joined(separator: ","))\""
      }
    }
    return workbook
  }

  /// What the cells of a list hold; nil when they are not cells of one column or row.
  private func texts(of source: String, on sheet: String) -> [String]? {
    let formula = source.drop { $0 == "=" }
    let name = definedNames.first {
      $0.name.lowercased() == formula.lowercased() && ($0.sheet == nil || $0.sheet == sheet)
    }
    let parts = (name?.formula ?? String(formula)).drop { $0 == "=" }
    let sign = parts.lastIndex(of: "!")
    let named = sign.map { parts[..<$0].trimmed(of: "'").replacing("''", with: "'") } ?? sheet
    let area = parts[(sign.map { parts.index(after: $0) } ?? parts.startIndex)...]
      .filter { $0 != "$" }
    let corners = area.split(separator: ":").map { CellReference($0) }
    guard (1...2).contains(corners.count), let first = corners.first ?? nil,
      let last = corners.last ?? nil, let found = sheets.first(where: { $0.name == named })
    else { return nil }
    let range = CellRange(first, last)
    guard range.last.row - range.first.row < 100, range.last.column - range.first.column < 100
    else { return nil }
    let texts = found.rows.filter { range.first.row <= $0.number && $0.number <= range.last.row }
      .flatMap(\.cells).filter { range.contains($0.reference) && !$0.value.isBlank }
      .map { LabelText.plain($0.text) }
    return texts.isEmpty || texts.contains { $0.contains(",") } ? nil : texts
  }
}
