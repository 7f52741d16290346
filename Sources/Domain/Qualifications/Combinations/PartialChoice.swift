/// Optional units that are chosen together, in the order of counter-examples.
struct PartialChoice: Sendable {
  /// What the units cost: how many they are, unless something else is to be as little as possible.
  var cost = 0
  /// Which.
  var units = UnitSet()

  /// Whether this choice costs less, or as much and comes first.
  func isBetter(than other: PartialChoice) -> Bool {
    cost == other.cost ? units.precedes(other.units) : cost < other.cost
  }

  /// The choice with one unit more.
  func with(_ unit: Int, cost more: Int) -> PartialChoice {
    PartialChoice(cost: cost + more, units: units.with(unit))
  }

  /// Both choices together; they have no unit in common.
  func joined(with other: PartialChoice) -> PartialChoice {
    PartialChoice(cost: cost + other.cost, units: units.union(other.units))
  }
}
