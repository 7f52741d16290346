/// The units of a structure by code, and the constraints that name them.
struct StructureIndex: Sendable {
  let structure: QualificationStructure
  /// Pairs of units that may not be taken together, each once, the earlier unit first.
  let bars: [(Int, Int)]
  /// Units, and each unit that whoever takes them must take.
  let requirements: [(Int, Int)]

  /// Codes that no unit has, and what a unit says of itself, are left out.
  init(_ structure: QualificationStructure) {
    self.structure = structure
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
  }

  /// Everything that a choice on a pathway must keep to.
  func constraints(on pathway: String?) -> [CombinationConstraint] {
    let isThere = structure.units.map { $0.place(on: pathway) != nil }
    return bars.filter { isThere[$0.0] && isThere[$0.1] }.map { .barred($0.0, $0.1) }
      + requirements.filter { isThere[$0.0] }.map { .requires($0.0, $0.1) }
      + structure.rules.indices.filter { structure.rules[$0].applies(on: pathway) }
      .map { .rule($0) }
  }
}
