/// The units of a structure by code and by pathway, and the constraints that name them.
struct StructureIndex: Sendable {
  let structure: QualificationStructure
  /// The pathways, as ``QualificationStructure/pathways`` has them.
  let pathways: [String?]
  /// Pairs of units that may not be taken together, each once, the earlier unit first.
  let bars: [(Int, Int)]
  /// Units, and each unit that whoever takes them must take.
  let requirements: [(Int, Int)]
  /// For each unit the first of its places that is for all pathways.
  private let general: [Int?]
  /// For each pathway the units that name it, and the first of their places that does.
  private let named: [String: [(unit: Int, place: Int)]]

  /// Codes that no unit has, and what a unit says of itself, are left out.
  init(_ structure: QualificationStructure) {
    self.structure = structure
    pathways = structure.pathways
    let places = Dictionary(
      structure.units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    var bars: [(Int, Int)] = []
    var requirements: [(Int, Int)] = []
    var seen: Set<CombinationConstraint> = []
    for (place, unit) in structure.units.enumerated() {
      for other in unit.barredWith.compactMap({ places[$0] }) where other != place {
        let pair = (min(place, other), max(place, other))
        if seen.insert(.barred(pair.0, pair.1)).inserted { bars.append(pair) }
      }
      for other in unit.requires.compactMap({ places[$0] }) where other != place {
        if seen.insert(.requires(place, other)).inserted { requirements.append((place, other)) }
      }
    }
    self.bars = bars
    self.requirements = requirements
    general = structure.units.map { $0.places.firstIndex { $0.pathways.isEmpty } }
    named = Self.named(structure.units)
  }

  private static func named(_ units: [Unit]) -> [String: [(unit: Int, place: Int)]] {
    var named: [String: [(unit: Int, place: Int)]] = [:]
    for (index, unit) in units.enumerated() {
      for (place, stated) in unit.places.enumerated() {
        for pathway in stated.pathways where named[pathway]?.last?.unit != index {
          named[pathway, default: []].append((index, place))
        }
      }
    }
    return named
  }

  /// What each unit is to the learners of a pathway; nil for those that they cannot take.
  func places(on pathway: String?) -> [Unit.Place?] {
    var first = general
    for (unit, place) in pathway.flatMap({ named[$0] }) ?? [] {
      first[unit] = min(first[unit] ?? place, place)
    }
    return zip(structure.units, first).map { unit, place in place.map { unit.places[$0] } }
  }

  /// Everything that a choice on a pathway must keep to.
  func constraints(on pathway: String?) -> [CombinationConstraint] {
    let isThere = places(on: pathway).map { $0 != nil }
    return bars.filter { isThere[$0.0] && isThere[$0.1] }.map { .barred($0.0, $0.1) }
      + requirements.filter { isThere[$0.0] }.map { .requires($0.0, $0.1) }
      + structure.rules.indices.filter { structure.rules[$0].applies(on: pathway) }
      .map { .rule($0) }
  }

  /// The credits that learners of a pathway may be given the award without passing; nil for none.
  ///
  /// Where several rules say so, each of them holds.
  func mayBeFailed(on pathway: String?) -> Amount? {
    structure.rules.filter { $0.applies(on: pathway) }.compactMap(\.mayBeFailed).min()
  }

  /// How much work it is to set up the question for a pathway.
  var setupWork: Int {
    bars.count + requirements.count + structure.units.count * (structure.rules.count + 4)
  }
}
