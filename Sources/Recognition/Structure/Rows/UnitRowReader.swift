import Domain
import Workbooks

/// Reads one row of a table of units.
struct UnitRowReader {
  let grid: SheetGrid
  let words: StructureWords
  private let headings: HeadingReader
  let table: UnitTable

  /// What stood in the columns that hold for the rows below, in the last row where they did.
  private var carried: [Int: Cell] = [:]

  /// A longer text without anything beside it is prose.
  private static let longestLoneName = 100
  private static let mostWordsOfLoneName = 12

  init(grid: SheetGrid, words: StructureWords, table: UnitTable) {
    self.grid = grid
    self.words = words
    self.table = table
    headings = HeadingReader(words: words)
  }

  /// Whether a row states a unit: a name, and anything besides.
  func isUnit(_ index: Int) -> Bool {
    guard let name = table.nameColumn else { return false }
    let isNamed = isFilled(index, name) || table.columns[.title].map { isFilled(index, $0) } == true
    guard isNamed, !isAcross(index, name) else { return false }
    if table.details.contains(where: { isFilled(index, $0) }) { return true }
    if table.details.isEmpty, table.columns.count == 1 {
      return isLoneName(grid.text(at: index, column: name))
    }
    guard let code = table.columns[.code], isFilled(index, code) else { return false }
    let text = grid.text(at: index, column: code)
    if let title = table.columns[.title], isFilled(index, title) {
      return !words.rows.opensNote(text)
    }
    return text.contains(where: \.isNumber) && ColumnCounter.isCode(text, nouns: words.unitNouns)
  }

  /// Whether the name of a unit stands where there is nothing but names.
  private func isLoneName(_ text: String) -> Bool {
    text.utf8.count <= Self.longestLoneName && !text.hasSuffix(".") && !text.hasSuffix(":")
      && LabelText.words(text).count <= Self.mostWordsOfLoneName && !words.rows.opensNote(text)
  }

  /// Forgets what held for the rows above, since a heading or another table starts.
  mutating func startAnew() { carried = [:] }

  /// Whether the name's cell is merged with that of a row above, which stated the unit.
  func continuesUnit(_ index: Int) -> Bool {
    guard let name = table.nameColumn else { return false }
    return grid.reference(at: index, column: name).row < grid.rows[index].number
  }

  /// The words of a row without level and status, in which one name stands: “Mandatory units | | |
  /// 120” may be a heading.
  func loneName(_ index: Int) -> String? {
    let named = [StructureRole.code, .title].compactMap { table.columns[$0] }
      .filter { isFilled(index, $0) }
    let saying = [StructureRole.level, .status].compactMap { table.columns[$0] }
    guard named.count == 1, let column = named.first, !saying.contains(column),
      table.columns[.code] == nil || table.columns[.title] == nil || !saying.isEmpty,
      !saying.contains(where: { isFilled(index, $0) })
    else { return nil }
    let texts = grid.filled(at: index).filter { cell in
      if case .string = cell.value { return true }
      return cell.reference.column == column
    }
    return texts.map(\.text).joined(separator: " ")
  }

  /// Whether the row has neither code, level nor status, and the table has columns for two of them.
  func lacksWhatUnitsHave(_ index: Int) -> Bool {
    let columns = [StructureRole.code, .level, .status].compactMap { table.columns[$0] }
    return columns.count > 1 && table.columns[.title] != nil
      && !columns.contains { isFilled(index, $0) }
  }

  /// Whether the row has a level or a status of its own, as units do and totals do not.
  func hasStanding(_ index: Int) -> Bool {
    [StructureRole.level, .status].compactMap { table.columns[$0] }
      .contains { isFilled(index, $0) }
  }

  /// Whether the name's cell is merged over other columns, as headings are.
  private func isAcross(_ index: Int, _ column: Int) -> Bool {
    guard let range = grid.merge(at: index, column: column) else { return false }
    return table.details.contains { range.first.column <= $0 && $0 <= range.last.column }
  }

  private func isFilled(_ index: Int, _ column: Int) -> Bool {
    guard let cell = grid.shown(at: index, column: column) else { return false }
    return !cell.value.isBlank
  }

  /// Reads the row, under a heading if there is one.
  mutating func read(_ index: Int, under section: Section?) -> UnitDraft {
    for column in table.fillsDown {
      if let cell = grid.shown(at: index, column: column), !cell.value.isBlank {
        carried[column] = cell
      }
    }
    var row = named(index)
    row.level = words.numbers.level(cell(index, .level), at: location(index, .level))
    row.credits = words.numbers.credits(cell(index, .credits), at: location(index, .credits))
    row.guidedLearningHours = hours(index, .guidedLearningHours)
    row.totalQualificationTime = hours(index, .totalQualificationTime)
    row.status = status(index, section)
    row.group = group(index, section, row.status.value)
    row.requires = names(index, .requires)
    row.barredWith = names(index, .barredWith)
    row.mustBePassed = isTicked(index, .mustBePassed)
    var draft = UnitDraft(row: row)
    draft.pathwayText = text(index, .pathway)
    draft.rule = rule(index)
    draft.headingPathway = section?.heading.pathway
    draft.isOnPathwayOnly = words.status.isOnPathwayOnly(row.status.text)
    if !table.pathways.isEmpty { draft.marks = marks(index) }
    return draft
  }

  // MARK: Cells

  private func cell(_ index: Int, _ role: StructureRole) -> Cell? {
    guard let column = table.columns[role] else { return nil }
    let own = grid.shown(at: index, column: column)
    if let own, !own.value.isBlank { return own }
    return carried[column] ?? own
  }

  private func location(_ index: Int, _ role: StructureRole) -> CellLocation? {
    table.columns[role].map { grid.location(grid.reference(at: index, column: $0)) }
  }

  private func text(_ index: Int, _ role: StructureRole) -> Stated<String> {
    var stated = Stated<String>(location: location(index, role))
    guard let cell = cell(index, role), !cell.value.isBlank else { return stated }
    stated.text = cell.text
    if cell.value.isUnknown {
      stated.fault = .noValue
    } else {
      stated.value = LabelText.plain(cell.text)
    }
    return stated
  }

  private func isTicked(_ index: Int, _ role: StructureRole) -> Bool {
    guard let cell = cell(index, role), !cell.value.isBlank else { return false }
    return words.vocabulary.ticks.contains(StructureWords.folded(cell.text))
  }

  private func hours(_ index: Int, _ role: StructureRole) -> Stated<Amount> {
    words.numbers.hours(cell(index, role), at: location(index, role))
  }

  // MARK: The name

  private func named(_ index: Int) -> UnitRow {
    var code = name(index, .code)
    var title = name(index, .title)
    if table.columns[.code] == nil, let whole = title, let split = Self.split(whole) {
      (code, title) = split
    }
    let column =
      (name(index, .code) == nil ? table.columns[.title] : table.columns[.code]) ?? table.nameColumn
    let reference = grid.reference(at: index, column: column ?? 1)
    return UnitRow(location: grid.location(reference), code: code, title: title)
  }

  private func name(_ index: Int, _ role: StructureRole) -> String? {
    guard let cell = cell(index, role), !cell.value.isBlank, !cell.value.isUnknown else {
      return nil
    }
    let plain = LabelText.plain(cell.text)
    return plain.isEmpty ? nil : plain
  }

  /// `U07: Networks` is a code and a title; `3D modelling` is a title.
  private static func split(_ text: String) -> (String, String)? {
    let parts = text.split(separator: " ", maxSplits: 1)
    guard let first = parts.first, let last = parts.last, parts.count == 2 else { return nil }
    let code = first.prefix { !":.–—-".contains($0) }
    let isCode =
      code.first?.isLetter == true && code.contains(where: \.isNumber)
      && code.allSatisfy { $0.isUppercase || $0.isNumber || $0 == "/" }
    let title = last.drop { ":–—- ".contains($0) }
    return isCode && !title.isEmpty ? (String(code), String(title)) : nil
  }

  private func names(_ index: Int, _ role: StructureRole) -> Stated<[String]> {
    let stated = text(index, role)
    guard stated.value != nil else {
      return Stated(location: stated.location, text: stated.text, fault: stated.fault)
    }
    return Stated(
      words.units.names(in: stated.text), location: stated.location, text: stated.text)
  }

  // MARK: Status and group

  private func status(_ index: Int, _ section: Section?) -> Stated<Unit.Standing> {
    let own = table.columns[.status] != nil ? word(index) : ticked(index)
    if own.value != nil || own.fault != nil { return own }
    guard let section, section.saysStatus else { return own }
    return Stated(
      section.standing, location: section.location, text: section.text,
      fault: section.heading.isContradictory ? .unknownWord : nil)
  }

  private func word(_ index: Int) -> Stated<Unit.Standing> {
    let said = text(index, .status)
    var status = Stated<Unit.Standing>(
      location: said.location, text: said.text, fault: said.fault)
    guard said.value != nil else { return status }
    status.value = words.status.standing(said.text) ?? heading(said.text)?.standing
    if status.value == nil, table.statusIsGroup, !words.isNoGroup(said.text) {
      status.value = .optional
    }
    if status.value == nil { status.fault = .unknownWord }
    return status
  }

  /// What a status says beside mandatory and optional: “Optional group B”.
  private func heading(_ text: String) -> SectionHeading? {
    guard words.status.standing(text) == nil else { return nil }
    let heading = headings.read(text)
    return heading?.isContradictory == true ? nil : heading
  }

  /// The rule in a cell of a status or of a group.
  private func rule(_ index: Int) -> RuleText? {
    for role in [StructureRole.group, .status] {
      let said = text(index, role)
      guard let location = said.location, said.text.contains(" "),
        let heading = heading(said.text), !heading.rule.isEmpty
      else { continue }
      return RuleText(
        text: heading.rule, location: location,
        place: heading.standing == .mandatory
          ? .mandatoryHeading : .heading(group: heading.group, pathway: nil),
        whole: said.text)
    }
    return nil
  }

  /// The status by columns “Mandatory” and “Optional” with ticks in them, or yes and no.
  private func ticked(_ index: Int) -> Stated<Unit.Standing> {
    let columns: [(StructureRole, Unit.Standing)] = [
      (.mandatoryMark, .mandatory), (.optionalMark, .optional),
    ]
    var status = Stated<Unit.Standing>(
      location: location(index, .mandatoryMark) ?? location(index, .optionalMark))
    var said: Set<Unit.Standing> = []
    for (role, standing) in columns {
      guard let cell = cell(index, role), !cell.value.isBlank else { continue }
      status.location = location(index, role)
      status.text = cell.text
      switch words.status.mark(cell.text) {
      case .tick?: said.insert(standing)
      case .standing(let own)?: said.insert(own)
      case StatusReader.Mark.none?: continue
      case nil: status.fault = cell.value.isUnknown ? .noValue : .unknownWord
      }
    }
    if said.count > 1 { status.fault = .unknownWord }
    if status.fault == nil { status.value = said.first ?? unticked(index, status) }
    return status
  }

  /// Where there is a column for one status alone, “no” in it means the other.
  private func unticked(_ index: Int, _ status: Stated<Unit.Standing>) -> Unit.Standing? {
    guard !status.text.isEmpty else { return nil }
    let isAlone = table.columns[.mandatoryMark] == nil || table.columns[.optionalMark] == nil
    guard isAlone else { return nil }
    return table.columns[.mandatoryMark] == nil ? .mandatory : .optional
  }

  private func group(
    _ index: Int, _ section: Section?, _ standing: Unit.Standing?
  ) -> Stated<String> {
    var own = text(index, table.statusIsGroup ? .status : .group)
    if own.fault != nil { return own }
    if table.statusIsGroup, let name = letter(of: own.text) {
      own.value = name
      return own
    }
    if table.statusIsGroup, let heading = heading(own.text), heading.standing != nil {
      own.value = heading.group
      return own
    }
    if own.text.isEmpty {
      let status = text(index, .status)
      if let group = letter(of: status.text) ?? heading(status.text)?.group {
        return Stated(group, location: status.location, text: status.text)
      }
    }
    if !own.text.isEmpty {
      if words.isNoGroup(own.text) { own.value = nil }
      if own.text.contains(" "), let heading = heading(own.text), !heading.rule.isEmpty {
        own.value = heading.group
      }
      return own
    }
    guard let section, let name = section.heading.group, standing != .mandatory || section.isOnly
    else { return own }
    return Stated(name, location: section.location, text: section.text)
  }

  /// `A` of “Optional A”.
  private func letter(of text: String) -> String? {
    let parts = RuleWord.words(in: text)
    guard parts.count == 2, let last = parts.last, last.text.utf8.count == 1, !last.isMark,
      last.text.first?.isUppercase == true || last.text.first?.isNumber == true,
      words.status.standing(word: parts[0].folded) == .optional
    else { return nil }
    return last.text
  }

  // MARK: Pathways

  private func marks(_ index: Int) -> [UnitDraft.Mark] {
    table.pathways.map { column in
      let cell = grid.shown(at: index, column: column.number)
      let isUnknown = cell?.value.isUnknown ?? false
      let text = cell?.text ?? ""
      return UnitDraft.Mark(
        pathway: column.name, reading: isUnknown ? nil : words.status.mark(text),
        location: grid.location(grid.reference(at: index, column: column.number)), text: text,
        hasNoValue: isUnknown)
    }
  }
}

extension CellValue {
  /// Whether the sheet does not hold what a person should see.
  var isUnknown: Bool {
    switch self {
    case .error, .formulaWithoutValue: true
    default: false
    }
  }
}
