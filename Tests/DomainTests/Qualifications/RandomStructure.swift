import Domain
import TestSupport

/// A small structure in which anything may happen that the model allows.
struct RandomStructure {
  private var numbers: SeededNumbers
  private let pathways: [String]
  private let groups: [String?]

  init(seed: Int) {
    numbers = SeededNumbers(seed: seed)
    pathways = numbers.pick([[], [], ["P"], ["P", "Q"], ["P", "Q", "R"]])
    groups = numbers.pick([[nil], ["A"], ["A", "B"], [nil, "A", "B"]])
  }

  /// A structure, and coverages of KSBs to ask about, ambiguous ones and joint sets among them.
  mutating func makeWithCoverages() -> (QualificationStructure, [UnitCoverage]) {
    var (structure, covering) = make()
    if numbers.chance(50) {
      structure.rules.append(
        CombinationRule(scope: .learner, mayBeFailed: numbers.pick([15, 20, 30, 45, 60])))
    }
    let units = Array(structure.units.indices)
    let coverages = covering.map { contributing in
      UnitCoverage(
        sufficient: (0..<numbers.pick([0, 1, 1, 2, 3, 4])).map { _ in
          Set((0..<numbers.pick([1, 1, 2, 3])).map { _ in numbers.pick(units) })
        },
        contributing: numbers.chance(50) ? contributing : [],
        eachOrTogether: numbers.chance(35)
          ? Set((0..<numbers.pick([1, 2, 2, 3])).map { _ in numbers.pick(units) }) : [])
    }
    return (structure, coverages)
  }

  /// The structure, and sets of units to ask about.
  mutating func make() -> (structure: QualificationStructure, covering: [Set<Int>]) {
    let count = Int.random(in: 1...10, using: &numbers)
    let codes = (0..<count).map { "U\($0)" }
    var units = codes.map { unit($0, among: codes) }
    if count > 3, numbers.chance(20) { barAll(of: &units) }
    let rules = (0..<Int.random(in: 0...3, using: &numbers)).map { _ in rule() }
    let covering = (0..<4).map { _ in
      Set((0..<count).filter { _ in numbers.chance(numbers.pick([10, 30, 60])) })
    }
    return (QualificationStructure(units: units, rules: rules), covering)
  }

  private mutating func unit(_ code: String, among codes: [String]) -> Unit {
    let isLinked = numbers.chance(25)
    return Unit(
      code: code, level: numbers.pick([4, 4, 5, 5, 6, nil]),
      credits: numbers.pick([10, 15, 15, 20, Amount(hundredths: 750), nil]), places: places(),
      requires: isLinked && numbers.chance(50) ? some(codes) : [],
      barredWith: isLinked && numbers.chance(60) ? some(codes) : [],
      mustBePassed: numbers.chance(20))
  }

  /// Bars some units all with one another.
  private mutating func barAll(of units: inout [Unit]) {
    let some = units.indices.filter { _ in numbers.chance(60) }
    for place in some { units[place].barredWith += some.map { units[$0].code } }
  }

  private mutating func places() -> [Unit.Place] {
    if pathways.count > 1, numbers.chance(15) { return pathways.map { place(on: [$0]) } }
    if pathways.isEmpty || numbers.chance(60) { return [place(on: [])] }
    return [place(on: pathways.filter { _ in numbers.chance(60) })]
  }

  private mutating func place(on pathways: [String]) -> Unit.Place {
    let isMandatory = numbers.chance(25)
    let group = isMandatory && numbers.chance(70) ? nil : numbers.pick(groups)
    return Unit.Place(
      pathways: pathways, standing: isMandatory ? .mandatory : .optional, group: group)
  }

  /// One or two codes, sometimes one that no unit has.
  private mutating func some(_ codes: [String]) -> [String] {
    (0..<Int.random(in: 1...2, using: &numbers)).map { _ in
      numbers.chance(5) ? "X9" : numbers.pick(codes)
    }
  }

  private mutating func rule() -> CombinationRule {
    let measure: CombinationRule.Measure = numbers.pick([.units, .credits])
    let isForLearner = numbers.chance(30)
    let largest = isForLearner ? 5 : 2
    let least = amount(upTo: largest, measure)
    let most = numbers.chance(40) ? amount(upTo: largest, measure) : nil
    return CombinationRule(
      scope: isForLearner ? .learner : .group(numbers.pick(groups)),
      pathway: pathways.isEmpty || numbers.chance(60) ? nil : numbers.pick(pathways),
      atLeast: numbers.chance(80) ? least : nil,
      // Mostly bounds that can both be met.
      atMost: most.map { numbers.chance(85) ? max($0, least) : $0 }, measure: measure,
      minimumLevel: numbers.chance(25) ? 5 : nil, exactLevel: numbers.chance(20) ? 5 : nil,
      mayBeFailed: isForLearner && numbers.chance(60) ? numbers.pick([10, 15, 30, 40]) : nil)
  }

  private mutating func amount(upTo largest: Int, _ measure: CombinationRule.Measure) -> Amount {
    let units = Int.random(in: 0...largest, using: &numbers)
    guard measure == .credits else { return Amount(units) }
    return Amount(hundredths: units * numbers.pick([750, 1000, 1500, 2000]))
  }
}
