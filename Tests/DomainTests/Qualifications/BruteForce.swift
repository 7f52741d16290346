import Domain

/// Every valid combination of a structure, straight from the definition: what the analysis must equal.
struct BruteForce {
  let structure: QualificationStructure
  let failures: [Failure]

  init(structure: QualificationStructure) {
    self.structure = structure
    failures = Self.failures(in: structure)
  }

  /// Every valid combination on a pathway as places of units, the smallest first, ties by their order.
  func choices(
    on pathway: String?, keeping constraints: Set<CombinationConstraint>? = nil
  ) -> [[Int]] {
    let places = structure.units.map { $0.place(on: pathway) }
    let mandatory = places.indices.filter { places[$0]?.standing == .mandatory }
    let optional = places.indices.filter { places[$0]?.standing == .optional }
    var found: [[Int]] = []
    for bits in 0..<(1 << optional.count) {
      let chosen = optional.indices.filter { bits >> $0 & 1 == 1 }.map { optional[$0] }
      let choice = (mandatory + chosen).sorted()
      if isLegal(choice, on: pathway, keeping: constraints) { found.append(choice) }
    }
    return found.sorted {
      $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count < $1.count
    }
  }

  private func isLegal(
    _ choice: [Int], on pathway: String?, keeping constraints: Set<CombinationConstraint>?
  ) -> Bool {
    let chosen = Set(choice)
    func counts(_ constraint: CombinationConstraint) -> Bool {
      constraints?.contains(constraint) ?? true
    }
    for (place, rule) in structure.rules.enumerated() where rule.applies(on: pathway) {
      if counts(.rule(place)), !holds(rule, for: choice, on: pathway) { return false }
    }
    for unit in choice {
      for code in structure.units[unit].barredWith {
        guard let other = self.place(of: code), other != unit else { continue }
        if chosen.contains(other), counts(.barred(min(unit, other), max(unit, other))) {
          return false
        }
      }
      for code in structure.units[unit].requires {
        guard let other = self.place(of: code), other != unit else { continue }
        if !chosen.contains(other), counts(.requires(unit, other)) { return false }
      }
    }
    return true
  }

  private func holds(_ rule: CombinationRule, for choice: [Int], on pathway: String?) -> Bool {
    var sum = 0
    for unit in choice.map({ structure.units[$0] }) {
      guard let place = unit.place(on: pathway) else { continue }
      switch rule.scope {
      case .learner: break
      case .group(nil): if place.group != nil || place.standing != .optional { continue }
      case .group(let name): if place.group != name { continue }
      }
      if let minimum = rule.minimumLevel {
        guard let level = unit.level, level >= minimum else { continue }
      }
      if let exact = rule.exactLevel, unit.level != exact { continue }
      sum += rule.measure == .units ? 100 : unit.credits?.hundredths ?? 0
    }
    if let least = rule.atLeast, sum < least.hundredths { return false }
    if let most = rule.atMost, sum > most.hundredths { return false }
    return true
  }

  private func place(of code: String) -> Int? {
    structure.units.firstIndex { $0.code == code }
  }
}
