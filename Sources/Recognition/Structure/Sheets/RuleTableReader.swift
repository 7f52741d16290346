import Domain
import Workbooks

/// Reads a table of rules of combination: a group, and its bounds.
struct RuleTableReader {
  private let grid: SheetGrid
  private let words: StructureWords
  private var columns: [RuleRole: Int] = [:]
  private var headers: [RuleRole: String] = [:]
  private var headerRow = 0
  private var draft: SheetDraft

  private static let deepest = 200

  /// Creates a reader; nil when the sheet has no header of such a table.
  init?(
    grid: SheetGrid, words: StructureWords, draft: SheetDraft,
    said: StructureSheetInstructions? = nil
  ) {
    self.grid = grid
    self.words = words
    self.draft = draft
    if let said, !said.ruleColumns.isEmpty {
      guard state(said) else { return nil }
      return
    }
    guard let row = grid.rows.indices.prefix(Self.deepest).first(where: { isHeader($0) }) else {
      return nil
    }
    headerRow = row
    for (role, cell) in roles(at: row) {
      columns[role] = cell.reference.column
      headers[role] = LabelText.plain(cell.text)
    }
  }

  /// Takes the columns that the user states; whether the header is found.
  private mutating func state(_ said: StructureSheetInstructions) -> Bool {
    let stated = said.headerRows?.value.upperBound
    let row =
      grid.rows.indices.prefix(Self.deepest).first { index in
        stated.map { grid.rows[index].number == $0 } ?? isHeader(index)
      }
      ?? grid.rows.indices.prefix(Self.deepest).first { index in
        // Without a header that is known, the first row with all of the columns is one.
        stated == nil && said.ruleColumns.values.allSatisfy { filled(index, $0) != nil }
      }
    guard let row else { return false }
    headerRow = row
    columns = said.ruleColumns
    headers = columns.mapValues { LabelText.plain(grid.text(at: row, column: $0)) }
    return true
  }

  private func roles(at index: Int) -> [RuleRole: Cell] {
    var roles: [RuleRole: Cell] = [:]
    for cell in grid.filled(at: index).prefix(20) {
      guard let role = role(cell.text), roles[role] == nil else { continue }
      roles[role] = cell
    }
    return roles
  }

  /// “Minimum credits” is a bound and says what is counted.
  private func role(_ header: String) -> RuleRole? {
    if let role = words.ruleColumns.role(of: header) { return role }
    guard Self.measure(in: header) != nil else { return nil }
    let rest = LabelText.words(header).filter { !Self.nouns.contains($0) }
    return words.ruleColumns.role(of: rest.joined(separator: " "))
  }

  private static let nouns: Set<String> = [
    "unit", "units", "module", "modules", "credit", "credits",
  ]

  /// What a text says is counted: `units` or `credits`, or nil.
  private static func measure(in text: String) -> CombinationRule.Measure? {
    let said = LabelText.words(text)
    let isUnits = said.contains { ["unit", "units", "module", "modules"].contains($0) }
    let isCredits = said.contains { ["credit", "credits"].contains($0) }
    if isUnits == isCredits { return nil }
    return isUnits ? .units : .credits
  }

  private func isHeader(_ index: Int) -> Bool {
    let roles = roles(at: index)
    return roles[.group] != nil
      && (roles[.atLeast] != nil || roles[.atMost] != nil || roles[.exactly] != nil)
  }

  /// Reads the rows below the header.
  func read() -> SheetDraft {
    var draft = draft
    draft.reading.purpose = .rules
    draft.reading.headerRow = grid.rows[headerRow].number
    draft.reading.columns = columns.sorted { $0.value < $1.value }.map { role, number in
      var column = StructureSheet.Column(
        number: number, phrase: role.phrase, header: headers[role] ?? "",
        location: location(headerRow, number))
      column.role = .rule(role)
      return column
    }
    let named = draft.reading.columns.map { "“\($0.header)”" }.joined(separator: ", ")
    draft.reading.evidence.append(
      "header of rules of combination in row \(draft.reading.headerRow): \(named)")
    for index in grid.rows.indices.dropFirst(headerRow + 1) { readRow(index, into: &draft) }
    return draft
  }

  private func readRow(_ index: Int, into draft: inout SheetDraft) {
    let own = columns.values.filter { filled(index, $0) != nil }
    if own.isEmpty { return }
    let others = columns.filter { $0.key != .group }.values.filter { filled(index, $0) != nil }
    if others.isEmpty, isNote(index) {
      let row = grid.rows[index].number
      draft.reading.skipped.append(
        MappingTable.SkippedRows(rows: row...row, reason: "note below the table"))
      return keepText(index, into: &draft)
    }
    var problems: [UnreadableCell] = []
    let rule = rule(index, &problems)
    draft.reading.rowsRead += 1
    if problems.isEmpty, let group = cell(index, .group),
      words.status.standing(group.text) == .mandatory
    {
      draft.texts.append(
        RuleText(
          text: Self.words(rule), location: groupLocation(index), place: .loose,
          whole: rowText(index)))
    } else if problems.isEmpty {
      draft.ruleRows.append(
        RuleRowDraft(
          rule: rule, pathways: pathways(index), location: groupLocation(index),
          text: rowText(index)))
    } else {
      draft.unread += problems
    }
  }

  /// What a row says of the mandatory units, in words, which are compared with the units there are.
  private static func words(_ rule: CombinationRule) -> String {
    let bounds = [
      rule.atLeast.map { "a minimum of \($0) \(rule.measure.rawValue)" },
      rule.atMost.map { "a maximum of \($0) \(rule.measure.rawValue)" },
    ]
    return "Mandatory: " + bounds.compactMap { $0 }.joined(separator: " and ")
  }

  /// Prose in the group's column, and nothing beside it.
  private func isNote(_ index: Int) -> Bool {
    let text = columns[.group].flatMap { filled(index, $0) }?.text ?? ""
    return words.rows.opensNote(text) && text != "*" || LabelText.words(text).count > 6
  }

  private func keepText(_ index: Int, into draft: inout SheetDraft) {
    guard let cell = columns[.group].flatMap({ filled(index, $0) }) else { return }
    draft.texts.append(
      RuleText(text: cell.text, location: groupLocation(index), place: .loose))
  }

  // MARK: Cells

  private func filled(_ index: Int, _ column: Int) -> Cell? {
    guard let cell = grid.shown(at: index, column: column), !cell.value.isBlank else { return nil }
    return cell
  }

  private func cell(_ index: Int, _ role: RuleRole) -> Cell? {
    columns[role].flatMap { filled(index, $0) }
  }

  private func location(_ index: Int, _ column: Int) -> CellLocation {
    grid.location(grid.reference(at: index, column: column))
  }

  private func groupLocation(_ index: Int) -> CellLocation {
    location(index, columns[.group] ?? 1)
  }

  private func rowText(_ index: Int) -> String {
    grid.filled(at: index).map { LabelText.plain($0.text) }.joined(separator: " ")
  }

  private func pathways(_ index: Int) -> Stated<String> {
    let cell = cell(index, .pathway)
    return Stated(cell.map { LabelText.plain($0.text) }, text: cell?.text ?? "")
  }

  // MARK: The rule

  private func rule(_ index: Int, _ problems: inout [UnreadableCell]) -> CombinationRule {
    var rule = CombinationRule(scope: scope(index, &problems))
    rule.atLeast = bound(index, .atLeast, &problems)
    rule.atMost = bound(index, .atMost, &problems)
    if let exactly = bound(index, .exactly, &problems) {
      (rule.atLeast, rule.atMost) = (exactly, exactly)
    }
    rule.measure = measure(index, rule, &problems)
    rule.minimumLevel = level(index, .minimumLevel, &problems)
    rule.exactLevel = level(index, .exactLevel, &problems)
    rule.mayBeFailed = bound(index, .mayBeFailed, &problems)
    if rule.measure == .units {
      for (role, bound) in [(RuleRole.atLeast, rule.atLeast), (.atMost, rule.atMost)] {
        if let bound, bound.hundredths % 100 != 0, let column = columns[role] {
          problems.append(problem(index, role, column, .notWhole))
        }
      }
    }
    return rule
  }

  private func scope(
    _ index: Int, _ problems: inout [UnreadableCell]
  ) -> CombinationRule.Scope {
    guard let cell = cell(index, .group) else { return .group(nil) }
    if cell.value.isUnknown, let column = columns[.group] {
      problems.append(problem(index, .group, column, .noValue))
    }
    let text = StructureWords.folded(cell.text)
    if text == "*" || words.vocabulary.wholeQualification.contains(text) { return .learner }
    return .group(words.isNoGroup(cell.text) ? nil : cell.text)
  }

  private func bound(
    _ index: Int, _ role: RuleRole, _ problems: inout [UnreadableCell]
  ) -> Amount? {
    guard let column = columns[role] else { return nil }
    let read = words.numbers.bound(cell(index, role), at: location(index, column))
    if let fault = read.fault { problems.append(problem(index, role, column, fault)) }
    return read.value
  }

  private func level(
    _ index: Int, _ role: RuleRole, _ problems: inout [UnreadableCell]
  ) -> Int? {
    guard let column = columns[role] else { return nil }
    let read = words.numbers.level(cell(index, role), at: location(index, column))
    if let fault = read.fault { problems.append(problem(index, role, column, fault)) }
    return read.value
  }

  /// What is counted; a rule without bounds needs no word for it.
  private func measure(
    _ index: Int, _ rule: CombinationRule, _ problems: inout [UnreadableCell]
  ) -> CombinationRule.Measure {
    if let cell = cell(index, .measure), let column = columns[.measure] {
      if let measure = Self.measure(in: cell.text) { return measure }
      problems.append(
        problem(index, .measure, column, cell.value.isUnknown ? .noValue : .unknownWord))
      return .units
    }
    let bounds: [RuleRole] = [.atLeast, .atMost, .exactly]
    let inHeaders = Set(
      bounds.filter { cell(index, $0) != nil }.compactMap { headers[$0] }
        .compactMap(Self.measure))
    if let only = inHeaders.first, inHeaders.count == 1 { return only }
    if rule.atLeast == nil, rule.atMost == nil { return .units }
    let role = columns[.measure] != nil ? RuleRole.measure : .atLeast
    problems.append(problem(index, role, columns[role] ?? 1, .unknownWord))
    return .units
  }

  private func problem(
    _ index: Int, _ role: RuleRole, _ column: Int, _ fault: ParseProblem
  ) -> UnreadableCell {
    UnreadableCell(
      subject: .ruleCell(column: headers[role] ?? role.phrase), location: location(index, column),
      text: filled(index, column)?.text ?? "", fault: fault)
  }
}
