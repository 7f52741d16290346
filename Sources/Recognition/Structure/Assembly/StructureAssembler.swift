import Domain
import Workbooks

/// Puts the sheets' readings together: names of groups and pathways spelt one way, rules read.
struct StructureAssembler {
  private let words: StructureWords
  private var drafts: [SheetDraft]
  private let isBesideMapping: Bool
  private let rivals: [RivalQualification]
  private var groups: NameRegistry
  private var pathways: NameRegistry
  private var structure = RecognisedStructure()

  init(
    _ drafts: [SheetDraft], rivals: [RivalQualification], words: StructureWords,
    isBesideMapping: Bool
  ) {
    self.drafts = drafts
    self.rivals = rivals
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
    structure.qualifications = rivals
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
      facts: RuleFacts(groups: groups, pathways: pathways, units: structure.units))
    var fromOthers: [RuleTextReader.FromOtherPathways] = []
    for index in drafts.indices {
      let found = reader.read(drafts[index].texts)
      let isUnitSheet = drafts[index].reading.purpose == .units
      // A sheet of prose that states no rule for certain is no sheet of rules.
      if !isUnitSheet, isBesideMapping, found.rules.isEmpty { continue }
      structure.rules += found.rules
      structure.unread += found.unread
      fromOthers += found.fromOtherPathways
      let count = found.rules.count + found.unread.count
      guard drafts[index].reading.purpose == .other, count > 0 else { continue }
      drafts[index].reading.purpose = .rules
      drafts[index].reading.rowsRead = count
      drafts[index].reading.evidence = ["\(Wording.count(count, "rule")) of combination in words"]
    }
    for (index, stated) in fromOthers.enumerated() {
      if index == 0 { open(stated) } else { leaveUnread(stated) }
    }
  }

  private mutating func leaveUnread(_ stated: RuleTextReader.FromOtherPathways) {
    structure.unread.append(
      UnreadableCell(subject: .rule, location: stated.location, text: stated.text))
  }

  /// Puts the units of other pathways within reach, as a group of which so many may be taken.
  private mutating func open(_ stated: RuleTextReader.FromOtherPathways) {
    let all = Set(structure.units.flatMap { $0.places.flatMap(\.pathways) })
    let learners = stated.pathway.map { [$0] } ?? all.sorted()
    guard all.count > 1, !structure.units.contains(where: \.places.isEmpty) else {
      return leaveUnread(stated)
    }
    let group = "from another pathway"
    var places: [String: Set<String>] = [:]
    for unit in structure.units {
      places[StructureWords.folded(unit.name), default: []].formUnion(
        unit.places.flatMap { $0.pathways.isEmpty ? Array(all) : $0.pathways })
    }
    for index in structure.units.indices {
      let name = StructureWords.folded(structure.units[index].name)
      guard let own = places.removeValue(forKey: name) else { continue }
      let others = learners.filter { !own.contains($0) }
      if others.isEmpty { continue }
      structure.units[index].places.append(
        Unit.Place(pathways: others, standing: .optional, group: group))
    }
    structure.rules.append(
      StatedRule(
        rule: CombinationRule(
          scope: .group(group), pathway: stated.pathway, atMost: stated.most, measure: .units),
        location: stated.location, text: stated.text))
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
