import Qualifications
import Workbooks

/// Puts the sheets' readings together: names of groups and pathways spelt one way, rules read.
struct StructureAssembler {
  private let words: StructureWords
  private var drafts: [SheetDraft]
  private let isBesideMapping: Bool
  private var groups: NameIndex
  private var pathways: NameIndex
  private var structure = RecognisedStructure()

  init(_ drafts: [SheetDraft], words: StructureWords, isBesideMapping: Bool) {
    self.drafts = drafts
    self.words = words
    self.isBesideMapping = isBesideMapping
    groups = words.groupIndex()
    pathways = words.pathwayIndex()
  }

  /// The structure.
  mutating func assembled() -> RecognisedStructure {
    addUnits()
    addRuleRows()
    addTexts()
    addFacts()
    structure.sheets = drafts.map(\.reading)
    structure.rules = ordered(structure.rules, by: \.location)
    structure.unread = ordered(structure.unread, by: \.location)
    return structure
  }

  /// In the order of the tabs and cells; what shares a cell stays in its own order.
  private func ordered<Value>(
    _ values: [Value], by location: (Value) -> CellLocation
  ) -> [Value] {
    let tabs = Dictionary(
      drafts.enumerated().map { ($1.reading.sheet, $0) }, uniquingKeysWith: { first, _ in first })
    let keyed = values.enumerated().map { place, value in
      let cell = location(value).cell ?? CellReference(row: 0, column: 0)
      return (
        key: [tabs[location(value).sheet] ?? 0, cell.row, cell.column, place], value: value
      )
    }
    return keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
  }

  // MARK: Units

  private mutating func addUnits() {
    var resolver = UnitResolver(words: words)
    resolver.learnNames(of: drafts)
    for index in drafts.indices {
      let offset = structure.units.count
      for unit in drafts[index].units {
        structure.units.append(resolver.row(unit))
      }
      structure.totals += drafts[index].totals.map { $0.shifted(by: offset) }
      structure.unread += drafts[index].unread
    }
    structure.unread += resolver.unread
    (groups, pathways) = (resolver.groups, resolver.pathways)
  }

  // MARK: Rules

  private mutating func addRuleRows() {
    for row in drafts.flatMap(\.ruleRows) {
      var rule = row.rule
      if case .group(let name?) = rule.scope { rule.scope = .group(groups.spelling(of: name)) }
      let names = PathwayList(words: words).names(in: row.pathways.value ?? "", known: pathways)
      for name in names.map({ pathways.spelling(of: $0) as String? }).orNone {
        rule.pathway = name
        structure.rules.append(StatedRule(rule: rule, location: row.location, text: row.text))
      }
    }
  }

  private mutating func addTexts() {
    let reader = RuleTextReader(
      words: words,
      names: RuleNames(groups: groups, pathways: pathways, soleGroup: soleGroup))
    for index in drafts.indices {
      let found = reader.read(drafts[index].texts)
      let isUnitSheet = drafts[index].reading.purpose == .units
      // A sheet of prose that states no rule for certain is no sheet of rules.
      if !isUnitSheet, isBesideMapping, found.rules.isEmpty { continue }
      structure.rules += found.rules
      structure.unread += found.unread
      let count = found.rules.count + found.unread.count
      guard drafts[index].reading.purpose == .other, count > 0 else { continue }
      drafts[index].reading.purpose = .rules
      drafts[index].reading.rowsRead = count
      drafts[index].reading.evidence = ["\(Wording.count(count, "rule")) of combination in words"]
    }
  }

  /// The one group that all optional units are in.
  private var soleGroup: CombinationRule.Scope? {
    let names = Set(
      structure.units.flatMap(\.places).filter { $0.standing == .optional }.map(\.group))
    return names.count == 1 ? names.first.map(CombinationRule.Scope.group) : nil
  }

  // MARK: Facts

  private mutating func addFacts() {
    let filler = FactFiller(numbers: words.numbers)
    for fact in drafts.flatMap(\.facts) {
      if let problem = filler.fill(&structure.facts, with: fact) {
        structure.unread.append(problem)
      }
    }
  }
}

extension [String?] {
  /// The names, or one nil when there are none.
  fileprivate var orNone: [String?] { isEmpty ? [nil] : self }
}

extension StatedTotal {
  /// The total, its rows counted from a later place.
  func shifted(by offset: Int) -> StatedTotal {
    guard case .rows(let rows) = scope else { return self }
    var total = self
    total.scope = .rows(rows.map { $0 + offset })
    return total
  }
}
