import Domain
import Workbooks

/// Tells what a sheet holds of a structure, and reads it.
struct SheetAnalyser {
  let words: StructureWords
  /// What the user says of the sheets.
  var instructions: StructureInstructions?

  private static let fewestFacts = 2

  /// Reads a sheet.
  func read(_ sheet: Sheet) -> SheetDraft {
    guard let instructions else { return readParts(of: sheet, nil) }
    guard let said = instructions.instructions(for: sheet) else {
      var draft = SheetDraft(reading: Self.start(sheet))
      draft.reading.evidence = ["not named in \(instructions.file)"]
      return draft
    }
    var draft =
      said.holds?.value == .other
      ? SheetDraft(reading: Self.start(sheet)) : readParts(of: sheet, said)
    draft.reading.instructed = said.lines(in: instructions.file)
    // Whoever names the sheet says that its units are the qualification's.
    if draft.reading.purpose == .units { draft.isStrong = true }
    return draft
  }

  private func readParts(of sheet: Sheet, _ said: StructureSheetInstructions?) -> SheetDraft {
    // What is said of columns is meant for the sheet as a whole.
    let isWhole = said.map { !$0.columns.isEmpty || $0.headerRows != nil } ?? false
    let parts = (isWhole ? [sheet] : SheetPanes(words: words).parts(of: sheet)).map {
      readPart($0, said)
    }
    guard let first = parts.first, parts.count > 1 else {
      return parts.first ?? SheetDraft(reading: Self.start(sheet))
    }
    return parts.dropFirst().reduce(first) { $0.joined(with: $1) }
  }

  private static func start(_ sheet: Sheet) -> StructureSheet {
    StructureSheet(sheet: sheet.name, visibility: sheet.visibility, purpose: .other)
  }

  /// Reads a sheet, or one of the parts that stand side by side on it.
  private func readPart(_ sheet: Sheet, _ said: StructureSheetInstructions?) -> SheetDraft {
    let holds = said?.holds?.value
    let grid = SheetGrid(sheet)
    let start = SheetDraft(reading: Self.start(sheet))
    let mayHoldUnits = holds == nil || holds == .units
    let tables =
      mayHoldUnits ? UnitTableFinder(grid: grid, words: words, said: said).tables() : []
    if let table = tables.first {
      let draft = units(grid, tables, table, start)
      if draft.reading.purpose == .units { return draft }
    }
    if holds == nil || holds == .rules,
      let reader = RuleTableReader(grid: grid, words: words, draft: start, said: said)
    {
      return reader.read()
    }
    return loose(grid, start, header: tables.first?.lastRow)
  }

  // MARK: Units

  private func units(
    _ grid: SheetGrid, _ tables: [UnitTable], _ table: UnitTable, _ start: SheetDraft
  ) -> SheetDraft {
    var reader = UnitSheetReader(grid: grid, words: words, tables: tables, draft: start)
    var draft = reader.read()
    if draft.units.isEmpty || holdsKSBs(draft, table) { return start }
    draft.reading.purpose = .units
    draft.reading.columns = table.described(in: grid)
    draft.reading.headerRow = grid.rows[table.lastRow].number
    draft.isStrong = isStrong(draft, table)
    draft.reading.evidence = evidence(draft, table)
    return draft
  }

  /// Whether codes of KSBs stand where units' would.
  private func holdsKSBs(_ draft: SheetDraft, _ table: UnitTable) -> Bool {
    let types = draft.units.compactMap { unit in
      if case .code(let code, _) = words.codes.read(unit.row.name) { return code.type }
      return nil
    }
    guard types.count * 2 > draft.units.count else { return false }
    let header = table.nameColumn.flatMap { table.headers[$0]?.text } ?? ""
    // “B1” and “B2” may well be units’ codes where they are mandatory or optional.
    if isStrong(draft, table), Set(types).count == 1 { return false }
    let isUnits = LabelText.words(header).contains { words.unitNouns.contains($0) }
    return !isUnits || Set(types).count > 1
  }

  /// Whether units have statuses or pathways, or the header is as full as our own template's.
  private func isStrong(_ draft: SheetDraft, _ table: UnitTable) -> Bool {
    // A structure by our own template says who takes a unit, even where it does not say it yet.
    let full: [StructureRole] = [.code, .title, .level, .credits, .status]
    if full.allSatisfy({ table.columns[$0] != nil }) { return true }
    return draft.units.contains { unit in
      unit.row.status.value != nil
        || unit.marks?.contains { $0.reading == .tick || $0.reading?.isStanding == true } ?? false
    }
  }

  private func evidence(_ draft: SheetDraft, _ table: UnitTable) -> [String] {
    let names = table.columns.keys.contains(.code) ? "codes" : "titles"
    var evidence = ["\(Wording.count(draft.units.count, "row")) with units’ \(names)"]
    let known = Set(table.columns.values).union(table.pathways.map(\.number))
    let headers = table.headers.filter { known.contains($0.key) }.sorted { $0.key < $1.key }
      .map { "“\(LabelText.plain($0.value.text))”" }
    evidence.append(
      "header in row \(draft.reading.headerRow): \(headers.joined(separator: ", "))")
    let standings = draft.units.count { $0.row.status.value != nil }
    if standings > 0 {
      evidence.append("\(Wording.count(standings, "unit")) stated to be mandatory or optional")
    }
    return evidence
  }

  // MARK: Facts and words

  /// Reads facts and words; a header of units that none follow is neither.
  private func loose(_ grid: SheetGrid, _ start: SheetDraft, header: Int?) -> SheetDraft {
    var draft = start
    draft.reading.awaitsUnits = header != nil
    let facts = FactReader(grid: grid, words: words)
    for index in grid.rows.indices where index != header {
      let found = facts.facts(at: index)
      draft.facts += found
      if found.isEmpty { keep(grid.filled(at: index), of: grid, in: &draft) }
    }
    if Set(draft.facts.map(\.role)).count >= Self.fewestFacts {
      draft.reading.purpose = .qualification
      draft.reading.rowsRead = draft.facts.count
      draft.reading.evidence = [
        "\(Wording.count(draft.facts.count, "label")) of the qualification with values beside them"
      ]
    } else {
      draft.facts = []
      draft.reading.evidence = [
        header != nil
          ? "a header of units, but no rows of units below it"
          : "no header row with a unit’s code or title and its level, credits or status"
      ]
    }
    return draft
  }

  private func keep(_ cells: [Cell], of grid: SheetGrid, in draft: inout SheetDraft) {
    for (cell, text) in RuleText.texts(of: cells) where !words.isPrompt(text) {
      draft.texts.append(
        RuleText(text: text, location: grid.location(cell.reference), place: .loose))
    }
  }
}

extension StatusReader.Mark {
  fileprivate var isStanding: Bool {
    if case .standing = self { return true }
    return false
  }
}
