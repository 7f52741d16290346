/// The rules of one pathway as tallies: by group, and for all that a learner takes.
struct PathwayTallies {
  private(set) var groups: [OptionalGroup] = []
  private(set) var learner = TallyGrid([])
  private(set) var isImpossible = false

  /// Rules that count the same become one tally with the tighter bounds.
  private struct Key: Hashable {
    var scope: CombinationRule.Scope
    var measure: CombinationRule.Measure
    var minimumLevel: Int?
    var exactLevel: Int?

    init(_ rule: CombinationRule) {
      scope = rule.scope
      measure = rule.measure
      minimumLevel = rule.minimumLevel
      exactLevel = rule.exactLevel
    }
  }

  private struct Bounds {
    var least = 0
    var most: Int?
  }

  init(
    _ structure: QualificationStructure, places: [Unit.Place?], mandatory: [Int], optional: [Int],
    rules: [CombinationRule], cliques: UnitCliques, costs: [Int]? = nil
  ) {
    let bounds = Self.bounds(of: rules)
    var own: [CombinationRule.Scope: [Tally]] = [:]
    for (key, bound) in bounds {
      let counts = structure.units.indices.map { unit in
        Self.count(structure.units[unit], at: places[unit], by: key)
      }
      let fixed = mandatory.reduce(0) { $0 + counts[$1] }
      let tally = Tally(
        contributions: optional.map { counts[$0] }, least: bound.least - fixed,
        most: bound.most.map { $0 - fixed })
      if tally.allowsNothing { isImpossible = true }
      if !tally.allowsAnything, !tally.allowsNothing { own[key.scope, default: []].append(tally) }
    }
    let members = Self.groups(places: places, optional: optional)
    learner = Self.learner(
      own[.learner] ?? [], members.map { UnitSet($0.units) }, cliques, count: optional.count)
    groups = members.map { name, units in
      OptionalGroup(
        cliques: cliques.parting(units), own: own[.group(name)] ?? [], learner: learner,
        costs: costs)
    }
  }

  private static func bounds(of rules: [CombinationRule]) -> [(Key, Bounds)] {
    var places: [Key: Int] = [:]
    var found: [(Key, Bounds)] = []
    for rule in rules {
      let key = Key(rule)
      let place = places[key] ?? found.count
      if place == found.count { found.append((key, Bounds())) }
      places[key] = place
      found[place].1.least = max(found[place].1.least, rule.atLeast?.hundredths ?? 0)
      if let most = rule.atMost?.hundredths {
        found[place].1.most = min(found[place].1.most ?? most, most)
      }
    }
    return found
  }

  /// The learner's tallies with large cliques over several groups as further ones, as long as there
  /// are not too many sums.
  private static func learner(
    _ tallies: [Tally], _ groups: [UnitSet], _ cliques: UnitCliques, count: Int
  ) -> TallyGrid {
    let grid = TallyGrid(tallies)
    let spanning = cliques.spanning(groups, atMost: mostCliques)
    guard !spanning.isEmpty, let size = grid.count, size <= mostSums >> spanning.count else {
      return grid
    }
    return TallyGrid(
      tallies
        + spanning.map { clique in
          Tally(
            contributions: (0..<count).map { clique.contains($0) ? 100 : 0 }, least: 0, most: 100)
        })
  }

  private static let mostCliques = 5
  private static let mostSums = 1 << 16

  /// What a unit adds to a tally, in hundredths.
  private static func count(_ unit: Unit, at place: Unit.Place?, by key: Key) -> Int {
    guard let place else { return 0 }
    if case .group(let name) = key.scope {
      guard place.group == name, name != nil || place.standing == .optional else { return 0 }
    }
    if let minimum = key.minimumLevel, unit.level ?? .min < minimum { return 0 }
    if let exact = key.exactLevel, unit.level != exact { return 0 }
    switch key.measure {
    case .units: return 100
    case .credits: return max(0, min(unit.credits?.hundredths ?? 0, Amount.largest.hundredths))
    }
  }

  /// The groups in the order of their first units.
  private static func groups(
    places: [Unit.Place?], optional: [Int]
  ) -> [(name: String?, units: [Int])] {
    var found: [(name: String?, units: [Int])] = []
    var positions: [String?: Int] = [:]
    for (unit, place) in optional.enumerated() {
      let name = places[place]?.group
      if let position = positions[name] {
        found[position].units.append(unit)
      } else {
        positions[name] = found.count
        found.append((name, [unit]))
      }
    }
    return found
  }
}
