import Domain
import Workbooks

/// Reads a sheet of units from the top: units, headings, rules in words, totals and notes.
struct UnitSheetReader {
  private let grid: SheetGrid
  private let words: StructureWords
  private let tables: [UnitTable]
  private let headings: HeadingReader
  private let totals: TotalsReader
  private var draft: SheetDraft
  private var section: Section?
  private var lastRow = 0
  private var sectionStart = 0
  private var sectionSums = Sums()
  private var allSums = Sums()
  private var isApart = false
  private var statedRules: Set<String> = []
  /// So many headings of one pathway’s units stand above, one right after the other.
  private var pathwayRun = 0
  private var hasNamelessRule = false
  /// The qualification whose title stands above.
  private var award: String?

  /// What the units so far add up to, in hundredths.
  private struct Sums {
    var units = 0
    var credits = 0
    var hours = 0

    mutating func add(_ row: UnitRow) {
      units += 1
      credits &+= row.credits.value?.hundredths ?? 0
      hours &+= row.guidedLearningHours.value?.hundredths ?? 0
    }
  }

  init(grid: SheetGrid, words: StructureWords, tables: [UnitTable], draft: SheetDraft) {
    self.grid = grid
    self.words = words
    self.tables = tables
    self.draft = draft
    headings = HeadingReader(words: words)
    totals = TotalsReader(grid: grid, words: words)
  }

  /// Reads the sheet.
  mutating func read() -> SheetDraft {
    var next = 0
    for (number, table) in tables.enumerated() {
      for index in next..<max(table.firstRow, next) { readOutside(index) }
      if number > 0 { skip(table.firstRow, "header again") }
      openHeader(of: table)
      let end = number + 1 < tables.count ? tables[number + 1].firstRow : grid.rows.count
      var reader = UnitRowReader(grid: grid, words: words, table: table)
      for index in (table.lastRow + 1)..<max(end, table.lastRow + 1) {
        readInside(index, &reader)
      }
      next = max(end, table.lastRow + 1)
    }
    draft.reading.rowsRead = draft.units.count
    return draft
  }

  /// `Optional units` over the column of names is the heading of all of them.
  private mutating func openHeader(of table: UnitTable) {
    guard let column = table.columns[.title], let header = table.headers[column],
      words.headers.proposal(header.text)?.isStatusMark == true,
      let heading = headings.read(header.text)
    else { return }
    let cell = Cell(reference: header.reference, value: .string(header.text))
    open(heading, at: cell, header.text, isHeader: true)
  }

  private mutating func readOutside(_ index: Int) {
    let filled = grid.filled(at: index)
    guard let first = filled.first else { return }
    let facts = FactReader(grid: grid, words: words).facts(at: index)
    if !facts.isEmpty {
      draft.facts += facts
      return
    }
    let text = filled.map(\.text).joined(separator: " ")
    noteAward(filled, text)
    if let heading = headings.read(text), !heading.isContradictory {
      return open(heading, at: first, text)
    }
    keepText(filled)
    skip(index, "above the header")
  }

  private mutating func readInside(_ index: Int, _ reader: inout UnitRowReader) {
    let filled = grid.filled(at: index)
    guard let first = filled.first else { return }
    defer { lastRow = grid.rows[index].number }
    if let label = totals.label(of: filled) {
      return readTotal(index, label, reader.table)
    }
    if reader.continuesUnit(index) { return skip(index, "continues the row above") }
    if let name = reader.loneName(index), let heading = headings.read(name),
      heading.standing != nil && (heading.group == nil || heading.saysGroup)
        || heading.saysGroup && heading.isPlain,
      heading.isPlain || reader.table.columns[.level] != nil
    {
      reader.startAnew()
      return open(heading, at: first, name)
    }
    if let reason = total(index, filled, reader) {
      let isBound = !addsUp(filled, reader.table) && keepBound(index, reader.table)
      return skip(index, isBound ? Self.bound : reason)
    }
    if reader.isUnit(index) {
      section?.hasUnits = true
      isApart = false
      var unit = reader.read(index, under: section)
      unit.award = award
      keepRules(of: unit, index, reader.table)
      draft.units.append(unit)
      sectionSums.add(unit.row)
      allSums.add(unit.row)
      return
    }
    let text = filled.map(\.text).joined(separator: " ")
    noteAward(filled, text)
    if filled.count <= 3, !words.rows.opensNote(text), let heading = headings.read(text) {
      reader.startAnew()
      return open(heading, at: first, text)
    }
    // Below a blank row, words are no longer about the last group.
    if section?.hasUnits == true, grid.rows[index].number > lastRow &+ 1 { isApart = true }
    keepText(filled, place: isApart ? .loose : nil)
    doubtSection(first, text)
    skip(
      index, words.rows.opensNote(text) ? "note below the table" : "neither a unit nor a heading")
  }

  /// Why a row that names something is a total all the same: it has none of what units have.
  private func total(_ index: Int, _ filled: [Cell], _ reader: UnitRowReader) -> String? {
    guard !reader.hasStanding(index) else { return nil }
    let says = totals.mayBeTotal(filled)
    let isBare = reader.lacksWhatUnitsHave(index)
    guard says || isBare else { return nil }
    if addsUp(filled, reader.table) { return "adds up the rows above" }
    return says && isBare ? "a total of which it is not certain what it adds up" : nil
  }

  /// Whether the numbers of a row are sums of those above, back to the heading or to the top.
  private func addsUp(_ filled: [Cell], _ table: UnitTable) -> Bool {
    guard let column = table.columns[.credits] ?? table.columns[.guidedLearningHours],
      let cell = filled.first(where: { $0.reference.column == column }),
      case .number(let stated, _) = cell.value
    else { return false }
    let isCredits = table.columns[.credits] == column
    return [sectionSums, allSums].contains { sums in
      let sum = isCredits ? sums.credits : sums.hours
      return sums.units > 1 && Double(sum) == (stated * 100).rounded()
    }
  }

  private mutating func open(
    _ heading: SectionHeading, at cell: Cell, _ text: String, isHeader: Bool = false
  ) {
    var heading = heading
    let isStated = heading.pathway != nil
    if heading.pathway == nil, !heading.isForAll, !endsPathways(heading) {
      heading.pathway = section?.heading.pathway
    }
    pathwayRun = isStated && heading.standing != nil ? pathwayRun + 1 : 0
    if heading.standing == nil, !heading.saysGroup, !heading.isContradictory {
      heading.group = nil
    }
    var new = Section(
      heading: heading, location: grid.location(cell.reference), text: LabelText.plain(text))
    new.hasRule = !heading.rule.isEmpty
    doubtRule(of: new)
    section = new
    isApart = false
    sectionStart = draft.units.count
    sectionSums = Sums()
    if !isHeader {
      skip(
        cell.reference.row, number: true, "heading “\(LabelText.plain(String(text.prefix(80))))”")
    }
    if !heading.rule.isEmpty {
      draft.texts.append(
        RuleText(
          text: heading.rule, location: new.location, place: new.place, whole: new.text,
          award: award))
    }
  }

  /// Whether a heading is for all, since two pathways’ units of the other status stand above it, one
  /// right after the other.
  private func endsPathways(_ heading: SectionHeading) -> Bool {
    pathwayRun > 1 && heading.standing != section?.standing
  }

  /// A second rule for optional units whose heading gives them no name: nobody can say whose it is.
  private mutating func doubtRule(of new: Section) {
    guard new.heading.standing == .optional, new.heading.group == nil, new.hasRule,
      new.heading.pathway == nil
    else { return }
    if hasNamelessRule {
      draft.unread.append(
        UnreadableCell(subject: .rule, location: new.location, text: new.text))
    }
    hasNamelessRule = true
  }

  /// Words that speak of another status, but are no heading, leave open what the next rows are.
  private mutating func doubtSection(_ cell: Cell, _ text: String) {
    guard let section, let standing = section.standing, !words.rows.opensNote(text),
      !words.standings(in: text).isSubset(of: [standing])
    else { return }
    var heading = SectionHeading()
    heading.isContradictory = true
    heading.pathway = section.heading.pathway
    self.section = Section(
      heading: heading, location: grid.location(cell.reference), text: LabelText.plain(text))
    sectionStart = draft.units.count
    sectionSums = Sums()
  }

  /// The title of a certificate or a diploma is that of the units below it.
  private mutating func noteAward(_ filled: [Cell], _ text: String) {
    guard filled.count <= 2, text.utf8.count <= SectionHeading.longest,
      LabelText.words(text).count <= 14, !words.awards.kinds(in: text).isEmpty,
      !text.contains(where: { ".;".contains($0) })
    else { return }
    award = LabelText.plain(text)
  }

  /// Keeps words that may state a rule, cell by cell.
  private mutating func keepText(_ filled: [Cell], place: RuleText.Place? = nil) {
    for (cell, text) in RuleText.texts(of: filled) where !words.isPrompt(text) {
      let place = place ?? section?.place ?? .loose
      if case .heading = place { section?.hasRule = true }
      draft.texts.append(
        RuleText(
          text: text, location: grid.location(cell.reference), place: place, award: award))
    }
  }

  /// Keeps the rules that stand in the row of a unit: with its group, once for all of its units, or
  /// in a column of rules beside the units.
  private mutating func keepRules(of unit: UnitDraft, _ index: Int, _ table: UnitTable) {
    if let rule = unit.rule, statedRules.insert(rule.whole ?? rule.text).inserted {
      draft.texts.append(rule)
    }
    let beside = grid.filled(at: index).filter { cell in
      guard table.unused[cell.reference.column] != nil,
        let header = table.headers[cell.reference.column]
      else { return false }
      return LabelText.words(header.text).contains { words.vocabulary.ruleHeaders.contains($0) }
    }
    keepText(beside, place: .loose)
  }

  /// `Optional total (minimum) | 30`: a bound, and not a sum of what stands above.
  private mutating func keepBound(_ index: Int, _ table: UnitTable) -> Bool {
    let filled = grid.filled(at: index)
    guard let label = filled.first, let column = table.columns[.credits],
      let cell = filled.first(where: { $0.reference.column == column }),
      RuleWord.words(in: label.text).contains(where: { words.phrases.item($0)?.isBound == true })
    else { return false }
    draft.texts.append(
      RuleText(
        text: "\(label.text): \(cell.text) credits", location: grid.location(label.reference),
        place: .loose, whole: label.text, award: award))
    return true
  }

  private static let bound = "a bound beside its label"

  private mutating func readTotal(_ index: Int, _ label: TotalsReader.Label, _ table: UnitTable) {
    let rows = Array(sectionStart..<draft.units.count)
    let standings = Set(rows.map { draft.units[$0].row.status.value })
    let scope: StatedTotal.Scope? =
      switch label.scope {
      case .mandatory: .mandatory
      case .learner: .learner
      case .part: .rows(rows)
      case .plain: standings == [.mandatory] ? .rows(rows) : nil
      case .unclear: nil
      }
    guard let scope else {
      if keepBound(index, table) { return skip(index, Self.bound) }
      return skip(index, "a total of which it is not certain what it adds up")
    }
    draft.totals += totals.totals(at: index, label, scope, table)
    skip(index, "total")
  }

  private mutating func skip(_ row: Int, number: Bool = false, _ reason: String) {
    let at = number ? row : grid.rows[row].number
    if let last = draft.reading.skipped.last, last.reason == reason, last.rows.upperBound &+ 1 == at
    {
      let range = last.rows.lowerBound...at
      draft.reading.skipped[draft.reading.skipped.count - 1].rows = range
      return
    }
    draft.reading.skipped.append(MappingTable.SkippedRows(rows: at...at, reason: reason))
  }
}
