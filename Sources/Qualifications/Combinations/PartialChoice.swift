/// Optional units that are chosen together, in the order of counter-examples.
struct PartialChoice: Sendable {
  /// How many units.
  var count = 0
  /// Which.
  var units = UnitSet()

  /// Whether this choice has fewer units, or as many and comes first.
  func isBetter(than other: PartialChoice) -> Bool {
    count == other.count ? units.precedes(other.units) : count < other.count
  }

  /// The choice with one unit more.
  func with(_ unit: Int) -> PartialChoice {
    PartialChoice(count: count + 1, units: units.with(unit))
  }

  /// Both choices together; they have no unit in common.
  func joined(with other: PartialChoice) -> PartialChoice {
    PartialChoice(count: count + other.count, units: units.union(other.units))
  }
}
