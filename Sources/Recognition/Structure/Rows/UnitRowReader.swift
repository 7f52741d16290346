import Qualifications
import Workbooks

/// Reads one row of a table of units.
struct UnitRowReader {
  let grid: SheetGrid
  let words: StructureWords
  let plan: UnitColumnPlan

  /// Whether a row states a unit: a name, and anything besides.
  func isUnit(_ index: Int) -> Bool {
    guard let name = plan.nameColumn else { return false }
    let isNamed = isFilled(index, name) || plan.columns[.title].map { isFilled(index, $0) } == true
    guard isNamed, !isAcross(index, name) else { return false }
    if plan.details.contains(where: { isFilled(index, $0) }) { return true }
    guard let code = plan.columns[.code], isFilled(index, code) else { return false }
    let text = grid.text(at: index, column: code)
    if let title = plan.columns[.title] {
      return isFilled(index, title) && !words.rows.opensNote(text)
    }
    return text.utf8.count <= 20 && words.units.isCodeLike(text)
  }

  /// Whether the name's cell is merged with that of a row above, which stated the unit.
  func continuesUnit(_ index: Int) -> Bool {
    guard let name = plan.nameColumn else { return false }
    return grid.reference(at: index, column: name).row < grid.rows[index].number
  }

  /// The one name in a row without level and status: “Mandatory units | | | 120” may be a heading.
  func loneName(_ index: Int) -> String? {
    let named = [StructureRole.code, .title].compactMap { plan.columns[$0] }
      .filter { isFilled(index, $0) }
    guard named.count == 1, let column = named.first, let level = plan.columns[.level],
      !isFilled(index, level), plan.columns[.status].map({ isFilled(index, $0) }) != true
    else { return nil }
    return grid.text(at: index, column: column)
  }

  /// Whether the name's cell is merged over other columns, as headings are.
  private func isAcross(_ index: Int, _ column: Int) -> Bool {
    guard let range = grid.merge(at: index, column: column) else { return false }
    return plan.details.contains { range.first.column <= $0 && $0 <= range.last.column }
  }

  private func isFilled(_ index: Int, _ column: Int) -> Bool {
    guard let cell = grid.shown(at: index, column: column) else { return false }
    return !cell.value.isBlank
  }

  /// Reads the row, under a heading if there is one.
  func read(_ index: Int, under section: Section?) -> UnitDraft {
    var row = named(index)
    row.level = words.numbers.level(cell(index, .level), at: location(index, .level))
    row.credits = words.numbers.credits(cell(index, .credits), at: location(index, .credits))
    row.guidedLearningHours = hours(index, .guidedLearningHours)
    row.totalQualificationTime = hours(index, .totalQualificationTime)
    row.status = status(index, section)
    row.group = group(index, section, row.status.value)
    row.requires = names(index, .requires)
    row.barredWith = names(index, .barredWith)
    var draft = UnitDraft(row: row)
    draft.pathwayText = text(index, .pathway)
    draft.headingPathway = section?.heading.pathway
    if !plan.pathways.isEmpty { draft.marks = marks(index) }
    return draft
  }

  // MARK: Cells

  private func cell(_ index: Int, _ role: StructureRole) -> Cell? {
    plan.columns[role].flatMap { grid.shown(at: index, column: $0) }
  }

  private func location(_ index: Int, _ role: StructureRole) -> CellLocation? {
    plan.columns[role].map { grid.location(grid.reference(at: index, column: $0)) }
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

  private func hours(_ index: Int, _ role: StructureRole) -> Stated<Amount> {
    words.numbers.hours(cell(index, role), at: location(index, role))
  }

  // MARK: The name

  private func named(_ index: Int) -> UnitRow {
    var code = name(index, .code)
    var title = name(index, .title)
    if plan.columns[.code] == nil, let whole = title, let split = Self.split(whole) {
      (code, title) = split
    }
    let column =
      (name(index, .code) == nil ? plan.columns[.title] : plan.columns[.code]) ?? plan.nameColumn
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
    let own = plan.columns[.status] != nil ? word(index) : ticked(index)
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
    status.value = words.status.standing(said.text)
    if status.value == nil { status.fault = .unknownWord }
    return status
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
    if status.fault == nil { status.value = said.first }
    return status
  }

  private func group(
    _ index: Int, _ section: Section?, _ standing: Unit.Standing?
  ) -> Stated<String> {
    var own = text(index, .group)
    if own.fault != nil { return own }
    if !own.text.isEmpty {
      if words.isNoGroup(own.text) { own.value = nil }
      return own
    }
    guard let section, let name = section.heading.group, standing != .mandatory || section.isOnly
    else { return own }
    return Stated(name, location: section.location, text: section.text)
  }

  // MARK: Pathways

  private func marks(_ index: Int) -> [UnitDraft.Mark] {
    plan.pathways.map { column in
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
