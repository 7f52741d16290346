import Standards
import Workbooks

/// Tells what a sheet holds of a structure, and reads it.
struct SheetAnalyser {
  let words: StructureWords

  private static let fewestFacts = 2

  /// Reads a sheet.
  func read(_ sheet: Sheet) -> SheetDraft {
    let grid = SheetGrid(sheet)
    let start = SheetDraft(
      reading: StructureSheet(sheet: sheet.name, visibility: sheet.visibility, purpose: .other))
    let plans = UnitHeaderFinder(grid: grid, words: words).plans()
    if let plan = plans.first {
      let draft = units(grid, plans, plan, start)
      if draft.reading.purpose == .units { return draft }
    }
    if let reader = RuleTableReader(grid: grid, words: words, draft: start) {
      return reader.read()
    }
    return loose(grid, start, header: plans.first?.lastRow)
  }

  // MARK: Units

  private func units(
    _ grid: SheetGrid, _ plans: [UnitColumnPlan], _ plan: UnitColumnPlan, _ start: SheetDraft
  ) -> SheetDraft {
    var reader = UnitSheetReader(grid: grid, words: words, plans: plans, draft: start)
    var draft = reader.read()
    if draft.units.isEmpty || holdsKSBs(draft, plan) { return start }
    draft.reading.purpose = .units
    draft.reading.columns = plan.described(in: grid)
    draft.reading.headerRow = grid.rows[plan.lastRow].number
    draft.isStrong = isStrong(draft, plan)
    draft.reading.evidence = evidence(draft, plan)
    return draft
  }

  /// Whether codes of KSBs stand where units' would.
  private func holdsKSBs(_ draft: SheetDraft, _ plan: UnitColumnPlan) -> Bool {
    let types = draft.units.compactMap { unit in
      if case .code(let code, _) = words.codes.read(unit.row.name) { return code.type }
      return nil
    }
    guard types.count * 2 > draft.units.count else { return false }
    let header = plan.nameColumn.flatMap { plan.headers[$0]?.text } ?? ""
    let isUnits = LabelText.words(header).contains { words.unitNouns.contains($0) }
    return !isUnits || Set(types).count > 1
  }

  /// Whether units have statuses or pathways, or the header is as full as our own template's.
  private func isStrong(_ draft: SheetDraft, _ plan: UnitColumnPlan) -> Bool {
    let full: [StructureRole] = [.code, .title, .level, .credits, .status]
    if full.allSatisfy({ plan.columns[$0] != nil }) { return true }
    return draft.units.contains { unit in
      unit.row.status.value != nil
        || unit.marks?.contains { $0.reading == .tick || $0.reading?.isStanding == true } ?? false
    }
  }

  private func evidence(_ draft: SheetDraft, _ plan: UnitColumnPlan) -> [String] {
    let names = plan.columns.keys.contains(.code) ? "codes" : "titles"
    var evidence = ["\(Wording.count(draft.units.count, "row")) with units’ \(names)"]
    let known = Set(plan.columns.values).union(plan.pathways.map(\.number))
    let headers = plan.headers.filter { known.contains($0.key) }.sorted { $0.key < $1.key }
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
    for cell in cells.prefix(12) {
      guard case .string(let text) = cell.value, text.utf8.count <= RuleWord.longest,
        !words.prompts.isPrompt(text)
      else { continue }
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
