/// Bars and requirements among the units of a pathway.
struct UnitLinks: Sendable {
  /// What a unit of the structure is on the pathway.
  private enum Standing {
    case mandatory, absent
    case optional(Int)
  }

  private let standings: [Standing]
  /// Optional units barred with each optional unit.
  private(set) var barred: [UnitSet]
  /// Optional units that each optional unit requires.
  private(set) var required: [UnitSet]
  /// Optional units that require each optional unit.
  private(set) var requiring: [UnitSet]
  /// Optional units that a mandatory unit requires.
  private(set) var forcedIn = UnitSet()
  /// Optional units that a mandatory unit is barred with, or that require a unit out of reach.
  private(set) var forcedOut = UnitSet()
  /// Whether the mandatory units alone break one.
  private(set) var isImpossible = false

  /// Links nothing yet.
  ///
  /// - Parameter places: What each unit of the structure is on the pathway.
  init(_ places: [Unit.Place?]) {
    var optional = 0
    standings = places.map { place in
      guard let place else { return .absent }
      if place.standing == .mandatory { return .mandatory }
      optional += 1
      return .optional(optional - 1)
    }
    barred = [UnitSet](repeating: UnitSet(), count: optional)
    required = barred
    requiring = barred
  }

  /// Notes that two units, as places in the structure, may not be taken together.
  mutating func bar(_ left: Int, _ right: Int) {
    switch (standings[left], standings[right]) {
    case (.optional(let first), .optional(let second)):
      barred[first].insert(second)
      barred[second].insert(first)
    case (.optional(let unit), .mandatory), (.mandatory, .optional(let unit)):
      forcedOut.insert(unit)
    case (.mandatory, .mandatory): isImpossible = true
    case (.absent, _), (_, .absent): break
    }
  }

  /// Notes that whoever takes a unit must take another.
  mutating func require(_ unit: Int, _ other: Int) {
    switch (standings[unit], standings[other]) {
    case (_, .mandatory), (.absent, _): break
    case (.optional(let first), .optional(let second)):
      required[first].insert(second)
      requiring[second].insert(first)
    case (.optional(let first), .absent): forcedOut.insert(first)
    case (.mandatory, .optional(let second)): forcedIn.insert(second)
    case (.mandatory, .absent): isImpossible = true
    }
  }
}
