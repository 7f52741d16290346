import Domain

/// Settles what each unit is on which pathway, with names spelt as they were first.
struct UnitResolver {
  private(set) var groups: NameRegistry
  private(set) var pathways: NameRegistry
  /// Marks that could not be read.
  private(set) var unread: [UnreadableCell] = []
  private var loneGroups: NameRegistry
  private var lonePathways: NameRegistry
  private let words: StructureWords
  private let list: PathwayList

  init(words: StructureWords) {
    self.words = words
    list = PathwayList(words: words)
    groups = words.groupIndex()
    pathways = words.pathwayIndex()
    loneGroups = groups
    lonePathways = pathways
  }

  /// Learns the names that stand alone in their cells, before cells with several are split.
  mutating func learnNames(of drafts: [SheetDraft]) {
    let units = drafts.flatMap(\.units)
    for unit in units {
      if let group = unit.row.group.value, !isSeveral(group) { _ = loneGroups.spelling(of: group) }
      for mark in unit.marks ?? [] { _ = lonePathways.spelling(of: mark.pathway) }
      if let name = unit.headingPathway { _ = lonePathways.spelling(of: name) }
      learn(unit.pathwayText.text)
    }
    for row in drafts.flatMap(\.ruleRows) { learn(row.pathways.text) }
  }

  private mutating func learn(_ text: String) {
    guard !text.isEmpty, !PathwayList.mayBeSeveral(text), !words.isEveryPathway(text),
      !words.isNoGroup(text)
    else { return }
    _ = lonePathways.spelling(of: text)
  }

  private func isSeveral(_ group: String) -> Bool { PathwayList.mayBeSeveral(group) }

  /// The row with its places.
  mutating func row(_ draft: UnitDraft) -> UnitRow {
    var row = draft.row
    if let group = row.group.value { settle(group, &row) }
    guard row.group.fault == nil else { return row }
    if let marks = draft.marks {
      row.places = places(row, marks)
      return row
    }
    // A pathway's cell without a value leaves open who takes the unit.
    guard let standing = row.status.value, draft.pathwayText.fault == nil else { return row }
    var names = list.names(in: draft.pathwayText.text, known: lonePathways)
    if draft.pathwayText.text.isEmpty, let name = draft.headingPathway { names = [name] }
    // “Specialist” says that the learners of a pathway take the unit, and not of which.
    if draft.isOnPathwayOnly, names.isEmpty, !lonePathways.isEmpty {
      row.status.value = nil
      row.status.fault = .unknownWord
      return row
    }
    row.places = [
      Unit.Place(
        pathways: names.map { pathways.spelling(of: $0) }.withoutRepeats, standing: standing,
        group: row.group.value)
    ]
    return row
  }

  /// Spells the group as it was first; a cell that names two groups cannot be used.
  private mutating func settle(_ group: String, _ row: inout UnitRow) {
    let pieces = group.split { ",;/&".contains($0) }.map { LabelText.plain(String($0)) }
    let isKnown = loneGroups.knownSpelling(of: group) != nil
    if !isKnown, pieces.count > 1, pieces.allSatisfy({ loneGroups.knownSpelling(of: $0) != nil }) {
      row.group.value = nil
      row.group.fault = .unknownWord
      return
    }
    row.group.value = groups.spelling(of: group)
  }

  // MARK: Marks

  private mutating func places(_ row: UnitRow, _ marks: [UnitDraft.Mark]) -> [Unit.Place] {
    var byStanding: [Unit.Standing: [String]] = [:]
    for mark in marks {
      let name = pathways.spelling(of: mark.pathway)
      switch mark.reading {
      case .tick?:
        if let standing = row.status.value { byStanding[standing, default: []].append(name) }
      case .standing(let standing)?: byStanding[standing, default: []].append(name)
      case StatusReader.Mark.none?: continue
      case nil: unread.append(unreadable(mark, name))
      }
    }
    let hasMarks = marks.contains { $0.reading != StatusReader.Mark.none }
    // Neither on all pathways nor on none: the sheet does not say, so nobody may assume.
    if !hasMarks, row.status.value != nil, let first = marks.first {
      unread.append(unreadable(first, pathways.spelling(of: first.pathway)))
    }
    return [Unit.Standing.mandatory, .optional].compactMap { standing in
      byStanding[standing].map {
        Unit.Place(pathways: $0, standing: standing, group: row.group.value)
      }
    }
  }

  private func unreadable(_ mark: UnitDraft.Mark, _ name: String) -> UnreadableCell {
    UnreadableCell(
      subject: .pathwayMark(pathway: name), location: mark.location, text: mark.text,
      fault: mark.hasNoValue ? .noValue : mark.text.isEmpty ? nil : .unknownWord)
  }
}

extension [String] {
  /// Each once, in order.
  fileprivate var withoutRepeats: [String] {
    var seen: Set<String> = []
    return filter { seen.insert($0).inserted }
  }
}
