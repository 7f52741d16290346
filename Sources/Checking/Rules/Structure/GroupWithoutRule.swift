import Domain

/// A group of optional units that no rule of combination speaks of.
struct GroupWithoutRule {
  /// The group; nil for the optional units without one.
  var name: String?
  /// Its first unit, as a place in the structure.
  var unit: Int
  /// The pathways on which it has no rule; empty when pathways are not named.
  var pathways: [String]
  /// Its units there, as places in the structure.
  var members: Set<Int> = []

  /// What is missing, as one sentence.
  var message: String {
    let group = name.map { "group \($0)" } ?? "the optional units"
    let learners = pathways.isEmpty ? "" : " on pathway \(Wording.list(pathways))"
    return """
      No rule of combination says how many of the \(Wording.count(members.count, "unit")) of \(group) \
      learners\(learners) take, so they may leave all of them out.
      """
  }

  /// The groups, in the order of their first units.
  static func all(in structure: QualificationStructure) -> [GroupWithoutRule] {
    var found: [String?: GroupWithoutRule] = [:]
    for pathway in structure.pathways {
      let rules = structure.rules.filter { $0.applies(on: pathway) }
      let ruled = Set(rules.compactMap(\.groupOfScope))
      // “240 credits in all” states the choice where there are no groups to choose from.
      if ruled.isEmpty, rules.contains(where: { $0.scope == .learner && $0.atLeast != nil }) {
        continue
      }
      // “Two units from groups A and B” is a rule for both of them.
      let sum = LeastSum(structure, on: pathway, rules)
      if rules.contains(where: { $0.scope == .learner && sum.isLess(than: $0) }) { continue }
      for (unit, place) in structure.units.map({ $0.place(on: pathway) }).enumerated() {
        guard let place, place.standing == .optional, !ruled.contains(.group(place.group)) else {
          continue
        }
        var group =
          found[place.group]
          ?? GroupWithoutRule(name: place.group, unit: unit, pathways: [])
        if let pathway, !group.pathways.contains(pathway) { group.pathways.append(pathway) }
        group.members.insert(unit)
        found[place.group] = group
      }
    }
    return found.values.sorted { $0.unit < $1.unit }
  }
}

extension CombinationRule {
  /// The scope, when it is a group.
  fileprivate var groupOfScope: Scope? {
    if case .group = scope { scope } else { nil }
  }
}
