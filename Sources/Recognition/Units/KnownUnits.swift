import Domain

/// The units of the qualification's structure, as evidence: what a header or a cell calls a unit.
///
/// What a text names is found once; a mapping names the same units again and again.
struct KnownUnits: Sendable {
  private let directory: UnitDirectory

  init?(_ units: [Unit]) {
    guard !units.isEmpty else { return nil }
    directory = UnitDirectory(units)
  }

  /// Whether most units are known by number alone.
  var areNumbered: Bool { directory.areNumbered }

  /// The unit that a name means; nil when it means none.
  func unit(named name: String) -> Int? { directory.unit(named: name) }

  /// Whether a text names a unit, alone or among others.
  func namesUnit(_ text: String) -> Bool {
    directory.pieces(of: text).contains { if case .known = $0 { true } else { false } }
  }

  /// The pieces of a text.
  func pieces(of text: String) -> [UnitDirectory.Piece] {
    directory.pieces(of: text)
  }

  /// The code by which the structure knows a unit.
  func code(of place: Int) -> String {
    directory.units.indices.contains(place) ? directory.units[place].code : ""
  }
}
