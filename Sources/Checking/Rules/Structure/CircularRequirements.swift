import Domain

/// Finds units that require one another in a circle.
struct CircularRequirements {
  private let required: [[Int]]

  init(_ structure: QualificationStructure) {
    let places = Dictionary(
      structure.units.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    required = structure.units.map { $0.requires.compactMap { places[$0] } }
  }

  /// The circles, each once, with its units in order; a unit that requires itself is one too.
  func all() -> [[Int]] {
    var circles: [[Int]] = []
    var known: Set<Int> = []
    for unit in required.indices where !known.contains(unit) && !required[unit].isEmpty {
      let reached = reach(from: unit)
      guard reached.contains(unit) else { continue }
      let circle = reached.filter { $0 == unit || reach(from: $0).contains(unit) }.sorted()
      known.formUnion(circle)
      circles.append(circle)
    }
    return circles
  }

  /// Every unit that taking one brings with it; the unit itself only through a circle.
  private func reach(from unit: Int) -> Set<Int> {
    var reached: Set<Int> = []
    var waiting = required[unit]
    while let next = waiting.popLast() {
      if reached.insert(next).inserted { waiting += required[next] }
    }
    return reached
  }
}
