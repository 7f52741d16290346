import Domain
import Workbooks

/// Finds out whether sheets, or tables with titles of their own, hold more than one qualification.
struct RivalQualifications {
  let words: StructureWords

  /// What lists units of its own: a sheet, or a table under the title of a qualification.
  private struct Source {
    var name: String
    var kinds: Set<String>
    var isPart: Bool
    var sheet: Int
    var award: String?
    var units: [Int]
    var names: Set<String>
    var statements: Set<UnitDraft.Statement>
    var namesPathways: Bool
  }

  /// Puts the units of each qualification on a pathway of its name, and says which there are.
  func name(_ drafts: inout [SheetDraft], at sheets: [Int]) -> [RivalQualification] {
    let byColumns = columns(of: drafts, at: sheets)
    if !byColumns.isEmpty { return byColumns }
    let sources = sheets.flatMap { self.sources(of: drafts[$0], $0) }
    let rivals = rivals(among: sources)
    let names = distinct(rivals.map { sources[$0] })
    return zip(rivals, names).compactMap { index, name in
      let source = sources[index]
      drafts[source.sheet].name(qualification: name, units: source.units, award: source.award)
      guard let first = source.units.first else { return nil }
      return RivalQualification(
        name: name, units: source.units.count,
        location: drafts[source.sheet].units[first].row.location)
    }
  }

  /// The places of those that are rivals of any other; of very many, only neighbours are compared.
  private func rivals(among sources: [Source]) -> [Int] {
    var found: Set<Int> = []
    for one in sources.indices {
      let others = sources.count <= Self.mostSources ? Array(0..<one) : [0, max(one - 1, 0)]
      for other in others where one != other && areRivals(sources[one], sources[other]) {
        found.formUnion([one, other])
      }
    }
    return found.sorted()
  }

  private static let mostSources = 60

  private func distinct(_ sources: [Source]) -> [String] {
    let isDistinct = Set(sources.map { StructureWords.folded($0.name) }).count == sources.count
    return sources.enumerated().map { isDistinct ? $1.name : "\($1.name) (\($0 + 1))" }
  }

  private func sources(of draft: SheetDraft, _ sheet: Int) -> [Source] {
    var order: [String?] = []
    var byAward: [String?: [Int]] = [:]
    for (index, unit) in draft.units.enumerated() {
      if byAward[unit.award] == nil { order.append(unit.award) }
      byAward[unit.award, default: []].append(index)
    }
    let tab = draft.reading.sheet
    let title = draft.facts.first { $0.role == .title }?.cell.text ?? ""
    return order.map { award in
      let units = byAward[award] ?? []
      let own = order.count > 1 ? award ?? tab : tab
      let kinds = [own, award ?? "", title].map(words.awards.kinds).first { !$0.isEmpty } ?? []
      let drafts = units.map { draft.units[$0] }
      return Source(
        name: LabelText.plain(own), kinds: kinds, isPart: words.awards.isPart(tab), sheet: sheet,
        award: award, units: units,
        names: Set(drafts.map { StructureWords.folded($0.row.name) }),
        statements: Set(drafts.map(\.statement)),
        namesPathways: drafts.allSatisfy { !$0.statement.pathways.isEmpty })
    }
  }

  /// Whether two lists with units in common are of different qualifications.
  ///
  /// Lists whose titles name different awards are; so are lists of which neither is a copy or a part
  /// of the other, with half of their units in common.
  private func areRivals(_ one: Source, _ other: Source) -> Bool {
    let shared = one.names.intersection(other.names).count
    guard shared > 0 else { return false }
    if !one.kinds.isEmpty, !other.kinds.isEmpty, one.kinds != other.kinds { return true }
    if one.sheet == other.sheet || one.isPart || other.isPart || one.namesPathways
      || other.namesPathways
    {
      return false
    }
    if one.statements.isSubset(of: other.statements)
      || other.statements.isSubset(of: one.statements)
    {
      return false
    }
    return shared > 1 && shared * 2 >= min(one.names.count, other.names.count)
  }

  /// Columns of marks that are headed by different awards.
  private func columns(of drafts: [SheetDraft], at sheets: [Int]) -> [RivalQualification] {
    for sheet in sheets {
      let marks = drafts[sheet].units.first?.marks ?? []
      let kinds = marks.map { words.awards.kinds(in: $0.pathway) }
      guard marks.count > 1, Set(kinds).count == kinds.count, !kinds.contains([]) else { continue }
      return marks.enumerated().map { column, mark in
        let count = drafts[sheet].units.count { unit in
          guard let marks = unit.marks, marks.indices.contains(column) else { return false }
          return marks[column].reading != StatusReader.Mark.none
        }
        return RivalQualification(name: mark.pathway, units: count, location: mark.location)
      }
    }
    return []
  }
}

extension SheetDraft {
  fileprivate mutating func name(qualification: String, units places: [Int], award: String?) {
    for place in places where units[place].statement.pathways.isEmpty {
      units[place].headingPathway = qualification
    }
    for index in texts.indices where texts[index].award == award {
      texts[index].sheetPathway = texts[index].sheetPathway ?? qualification
    }
    reading.evidence.append(
      "its units seem to be those of a qualification of its own, “\(qualification)”")
  }
}

extension UnitDraft {
  /// What a row says of who takes a unit.
  struct Statement: Hashable {
    var name: String
    var standing: Unit.Standing?
    var group: String?
    var pathways: [String]
  }

  var statement: Statement {
    let marked = (marks ?? []).filter { $0.reading != StatusReader.Mark.none }.map(\.pathway)
    let named = [pathwayText.text, headingPathway ?? ""].filter { !$0.isEmpty }
    return Statement(
      name: StructureWords.folded(row.name), standing: row.status.value,
      group: row.group.value.map(StructureWords.folded),
      pathways: (named + marked).map(StructureWords.folded))
  }
}

/// Tells qualifications of different kinds, such as a certificate and a diploma, by their titles.
struct AwardWords: Sendable {
  private let kinds: [String: String]
  private let parts: Set<String>

  init(_ vocabulary: Vocabulary.Structure) {
    var kinds: [String: String] = [:]
    for (kind, words) in vocabulary.awards {
      for word in words { kinds[word] = kind }
    }
    self.kinds = kinds
    parts = Set(
      vocabulary.sheetParts + vocabulary.mandatory + vocabulary.optional + vocabulary.groupWords
        + vocabulary.pathwayWords + vocabulary.rule.groups)
  }

  /// The kinds of qualification that a title names, with their level.
  func kinds(in title: String) -> Set<String> {
    guard title.utf8.count <= 200 else { return [] }
    let words = LabelText.words(title)
    var found = Set(words.compactMap { kinds[$0] })
    if found.isEmpty { return [] }
    for (word, next) in zip(words, words.dropFirst()) where word == "level" {
      if let level = Int(next), StatedNumbers.levels.contains(level) {
        found.insert("level \(level)")
      }
    }
    return found
  }

  /// Whether the name of a tab is that of a part of a qualification: `Year 2`, `Optional units`.
  func isPart(_ name: String) -> Bool {
    name.utf8.count <= 80 && LabelText.words(name).contains(where: parts.contains)
  }
}
