/// Bars and requirements among the units of a pathway.
struct UnitLinks {
  private let mandatory: Set<Int>
  private let places: [Int: Int]
  private(set) var barred: [[Int]]
  private(set) var required: [[Int]]
  private(set) var requiring: [[Int]]
  private(set) var forcedIn = UnitSet()
  private(set) var forcedOut = UnitSet()
  private(set) var isImpossible = false

  init(mandatory: [Int], optional: [Int]) {
    self.mandatory = Set(mandatory)
    places = Dictionary(uniqueKeysWithValues: zip(optional, optional.indices))
    barred = optional.map { _ in [] }
    required = barred
    requiring = barred
  }

  /// Notes that two units, as places in the structure, may not be taken together.
  mutating func bar(_ left: Int, _ right: Int) {
    switch (places[left], places[right]) {
    case (let first?, let second?):
      barred[first].append(second)
      barred[second].append(first)
    case (let unit?, nil): if mandatory.contains(right) { forcedOut.insert(unit) }
    case (nil, let unit?): if mandatory.contains(left) { forcedOut.insert(unit) }
    case (nil, nil):
      if mandatory.contains(left), mandatory.contains(right) { isImpossible = true }
    }
  }

  /// Notes that whoever takes a unit must take another.
  mutating func require(_ unit: Int, _ other: Int) {
    if mandatory.contains(other) { return }
    switch (places[unit], places[other]) {
    case (let first?, let second?):
      required[first].append(second)
      requiring[second].append(first)
    case (let first?, nil): forcedOut.insert(first)
    case (nil, let second?): if mandatory.contains(unit) { forcedIn.insert(second) }
    case (nil, nil): if mandatory.contains(unit) { isImpossible = true }
    }
  }
}
