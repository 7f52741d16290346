/// What a choice of optional units must not hold: some units, and of some sets not all units.
struct Avoidance: Hashable, Sendable {
  /// The units.
  private(set) var units = UnitSet()
  /// The sets of two units and more, each once, in an order of their own.
  private(set) var sets: [UnitSet] = []

  /// What avoids nothing.
  init() {}

  /// Avoids the units of a set, each of them.
  init(units: UnitSet) { self.units = units }

  /// Avoids holding all of any set.
  init(_ all: [UnitSet]) { for set in all { insert(set) } }

  /// Adds a set not all of whose units may be held.
  mutating func insert(_ set: UnitSet) {
    if set.count == 1 {
      units.formUnion(set)
      return
    }
    guard !sets.contains(set) else { return }
    sets.append(set)
    sets.sort { $0.precedes($1) }
  }

  /// Adds all that another one avoids.
  mutating func formUnion(_ other: Avoidance) {
    units.formUnion(other.units)
    for set in other.sets { insert(set) }
  }

  /// Whether whatever keeps to this keeps to the other one too.
  func includes(_ other: Avoidance) -> Bool {
    other.units.isSubset(of: units)
      && other.sets.allSatisfy { set in
        !set.intersection(units).isEmpty || sets.contains { $0.isSubset(of: set) }
      }
  }

  /// The part of it that a choice does not keep to; nil when it keeps to all.
  func broken(by choice: UnitSet) -> Avoidance? {
    var found = Avoidance(units: choice.intersection(units))
    for set in sets where set.isSubset(of: choice) { found.insert(set) }
    return found.units.isEmpty && found.sets.isEmpty ? nil : found
  }
}
