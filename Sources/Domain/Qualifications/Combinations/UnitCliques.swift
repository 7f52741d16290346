/// Sets of units of which any two are barred with one another, so that at most one may be taken.
///
/// To find the largest is hard; these are found greedily, which costs nothing in exactness: bars
/// that are in none of the sets are kept to by the search.
struct UnitCliques {
  /// Units barred with each optional unit.
  let barred: [UnitSet]

  /// Parts units into cliques, each unit in one; the cliques by their first units.
  func parting(_ units: [Int]) -> [[Int]] {
    let all = UnitSet(units)
    guard units.contains(where: { !barred[$0].intersection(all).isEmpty }) else {
      return units.map { [$0] }
    }
    var rest = all
    var cliques: [[Int]] = []
    for unit in byDegree(units, in: all) where rest.contains(unit) {
      let clique = grown(from: unit, in: rest)
      rest = rest.subtracting(clique)
      cliques.append(clique.elements)
    }
    return cliques.sorted { ($0.first ?? 0) < ($1.first ?? 0) }
  }

  /// The largest cliques that lie in several groups, of four units and more.
  ///
  /// - Parameters:
  ///   - groups: The units of each group.
  ///   - most: So many are given at most.
  /// - Returns: The cliques, the largest first.
  func spanning(_ groups: [UnitSet], atMost most: Int) -> [UnitSet] {
    let all = groups.reduce(UnitSet()) { $0.union($1) }
    let linked = all.elements.filter { unit in
      groups.contains { $0.contains(unit) && !barred[unit].isSubset(of: $0) }
    }
    var rest = UnitSet(linked)
    var found: [UnitSet] = []
    for unit in byDegree(linked, in: all) where rest.contains(unit) {
      let clique = grown(from: unit, in: rest)
      guard clique.count > 3, !groups.contains(where: { clique.isSubset(of: $0) }) else { continue }
      rest = rest.subtracting(clique)
      found.append(clique)
    }
    return Array(found.sorted { $0.count > $1.count }.prefix(most))
  }

  private func grown(from unit: Int, in units: UnitSet) -> UnitSet {
    var clique = UnitSet().with(unit)
    var candidates = barred[unit].intersection(units)
    while let next = candidates.first {
      clique.insert(next)
      candidates = candidates.intersection(barred[next])
    }
    return clique
  }

  private func byDegree(_ units: [Int], in all: UnitSet) -> [Int] {
    let degrees = units.map { (unit: $0, degree: barred[$0].intersection(all).count) }
    return degrees.sorted { $0.degree == $1.degree ? $0.unit < $1.unit : $0.degree > $1.degree }
      .map(\.unit)
  }
}
