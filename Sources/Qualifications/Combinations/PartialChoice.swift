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
    var more = self
    more.count += 1
    more.units.insert(unit)
    return more
  }

  /// Both choices together; they have no unit in common.
  func joined(with other: PartialChoice) -> PartialChoice {
    PartialChoice(count: count + other.count, units: units.union(other.units))
  }
}
