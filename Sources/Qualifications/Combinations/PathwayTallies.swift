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
  }

  private struct Bounds {
    var least = 0
    var most: Int?
  }

  init(
    _ structure: QualificationStructure, places: [Unit.Place?], mandatory: [Int], optional: [Int],
    rules: [Int]
  ) {
    var order: [Key] = []
    var bounds: [Key: Bounds] = [:]
    for rule in rules.map({ structure.rules[$0] }) {
      let key = Key(scope: rule.scope, measure: rule.measure, minimumLevel: rule.minimumLevel)
      if bounds[key] == nil { order.append(key) }
      var bound = bounds[key] ?? Bounds()
      bound.least = max(bound.least, rule.atLeast?.hundredths ?? 0)
      if let most = rule.atMost?.hundredths { bound.most = min(bound.most ?? most, most) }
      bounds[key] = bound
    }

    var own: [CombinationRule.Scope: [Tally]] = [:]
    for key in order {
      guard let bound = bounds[key] else { continue }
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
    learner = TallyGrid(own[.learner] ?? [])
    groups = Self.groups(places: places, optional: optional).map { name, units in
      OptionalGroup(units: units, own: own[.group(name)] ?? [], learner: learner)
    }
  }

  /// What a unit adds to a tally, in hundredths.
  private static func count(_ unit: Unit, at place: Unit.Place?, by key: Key) -> Int {
    guard let place else { return 0 }
    if case .group(let name) = key.scope {
      guard place.group == name, name != nil || place.standing == .optional else { return 0 }
    }
    if let minimum = key.minimumLevel, unit.level ?? .min < minimum { return 0 }
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
