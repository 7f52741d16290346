import Domain

/// Brute force: every subset of the optional units is tried for every KSB.
enum Enumeration {
  static func answers(_ one: Case) -> [[Int: Int]] {
    one.structure.pathways.map { pathway in
      let places = one.structure.units.map { $0.place(on: pathway) }
      let optional = places.indices.filter { places[$0]?.standing == .optional }
      let mandatory = places.indices.filter { places[$0]?.standing == .mandatory }
      var smallest: [Int: Int] = [:]
      for bits in 0..<(1 << optional.count) {
        let chosen = optional.indices.filter { bits >> $0 & 1 == 1 }.map { optional[$0] }
        guard isLegal(mandatory + chosen, one.structure, places, pathway) else { continue }
        for (ksb, coverage) in one.coverages.enumerated()
        where coverage.anyContributing.isDisjoint(with: chosen) {
          smallest[ksb] = min(smallest[ksb] ?? .max, chosen.count)
        }
      }
      return smallest
    }
  }

  private static func isLegal(
    _ choice: [Int], _ structure: QualificationStructure, _ places: [Unit.Place?],
    _ pathway: String?
  ) -> Bool {
    let codes = Set(choice.map { structure.units[$0].code })
    for unit in choice.map({ structure.units[$0] }) {
      if !codes.isDisjoint(with: unit.barredWith) { return false }
      if !codes.isSuperset(of: unit.requires) { return false }
    }
    return structure.rules.filter { $0.applies(on: pathway) }.allSatisfy { rule in
      let counted = choice.filter { unit in
        if case .group(let name) = rule.scope, places[unit]?.group != name { return false }
        return (structure.units[unit].level ?? 0) >= rule.minimumLevel ?? 0
      }
      let sum = counted.reduce(0) { $0 + (structure.units[$1].credits?.hundredths ?? 0) }
      return sum >= rule.atLeast?.hundredths ?? 0 && sum <= rule.atMost?.hundredths ?? .max
    }
  }
}
