package import Domain
package import Recognition

/// The units of a structure, each once, out of rows that may state one twice.
struct MergedUnits {
  /// The units, in the order of their first rows.
  private(set) var units: [Unit] = []
  /// For each unit, the places of its rows.
  private(set) var rows: [[Int]] = []
  /// Rows that state a unit anew and differently, by their place.
  private(set) var differing: [Int] = []
  /// Rows that name, as required or barred, a unit that the structure does not have.
  private(set) var strangers: [Int] = []

  init(_ stated: [UnitRow]) {
    var places: [String: Int] = [:]
    for (index, row) in stated.enumerated() {
      let key = row.name.unitName
      guard let place = places[key] else {
        places[key] = units.count
        units.append(Unit(row))
        rows.append([index])
        continue
      }
      rows[place].append(index)
      if row.continues(units[place]) {
        units[place].places += row.places
      } else if Unit(row) != Self.asStated(units[place], like: row) {
        differing.append(index)
      }
    }
    link(stated)
  }

  /// A unit with the title of another row, which may well be worded otherwise.
  private static func asStated(_ unit: Unit, like row: UnitRow) -> Unit {
    var unit = unit
    let other = Unit(row)
    unit.code = other.code
    unit.title = other.title
    return unit
  }

  /// Puts the structure's own codes in place of the names of units that others require or bar.
  private mutating func link(_ stated: [UnitRow]) {
    let directory = UnitDirectory(units)
    for (place, indices) in rows.enumerated() {
      for index in indices where stated.indices.contains(index) {
        let row = stated[index]
        let required = (row.requires.value ?? []).map { directory.unit(named: $0) }
        let barred = (row.barredWith.value ?? []).map { directory.unit(named: $0) }
        units[place].requires += required.compactMap { $0.map { units[$0].code } }
        units[place].barredWith += barred.compactMap { $0.map { units[$0].code } }
        if (required + barred).contains(nil) { strangers.append(index) }
      }
    }
  }
}

extension Unit {
  /// The unit of a row; what it requires and bars is still to be linked.
  fileprivate init(_ row: UnitRow) {
    self.init(
      code: row.name, title: row.code == nil ? nil : row.title, level: row.level.value,
      credits: row.credits.value,
      places: row.places.isEmpty ? [Place(standing: .optional)] : row.places,
      mustBePassed: row.mustBePassed)
  }
}

extension UnitRow {
  /// Whether a row states an earlier unit for other pathways: then it is one unit in two places.
  fileprivate func continues(_ unit: Unit) -> Bool {
    let own = places.flatMap(\.pathways)
    let earlier = unit.places.flatMap(\.pathways)
    return !places.isEmpty && places.allSatisfy { !$0.pathways.isEmpty }
      && unit.places.allSatisfy { !$0.pathways.isEmpty }
      && Set(own).isDisjoint(with: earlier) && level.value == unit.level
      && credits.value == unit.credits
  }
}

extension RecognisedStructure {
  /// The units, each once, as the mapping may name them.
  package var mergedUnits: [Unit] { MergedUnits(units).units }
}
