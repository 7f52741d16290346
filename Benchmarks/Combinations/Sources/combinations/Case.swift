import Domain

/// A structure, and how its units cover each of its KSBs.
struct Case {
  var name: String
  var structure: QualificationStructure
  var coverages: [UnitCoverage]
  var isForBruteForce: Bool

  var optionalUnits: Int {
    structure.units.count { $0.places.contains { $0.standing == .optional } }
  }

  /// What is measured: everything from the structure to the answers.
  func answers() -> [LearnerCoverage] {
    var analysis = CombinationAnalysis(structure, steps: 100_000)
    return coverages.map { analysis.coverage(of: $0) }
  }

  static let all: [Case] = [
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120).make("credits by group, 20 bars"),
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120, requirements: 20)
      .make("the same with 20 requirements"),
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120, isForLearner: true)
      .make("the same with rules for all credits and for level 5"),
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120, isMixed: true)
      .make("joint sets, lists, parts, 30 credits may be failed"),
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120, isForLearner: true, isMixed: true)
      .make("the same with rules for all credits and for level 5"),
    Maker(groups: 2, perGroup: 4, bars: 2, ksbs: 20).make("small"),
    Maker(groups: 2, perGroup: 6, bars: 3, ksbs: 20).make("small"),
    Maker(groups: 2, perGroup: 8, bars: 4, ksbs: 20).make("small"),
    Maker(groups: 2, perGroup: 9, bars: 4, ksbs: 20).make("small"),
  ]
}

/// Makes cases: eight mandatory units, groups of 15- and 20-credit units, and two pathways that
/// each have a third of the groups' units to themselves.
private struct Maker {
  var groups: Int
  var perGroup: Int
  var bars: Int
  var ksbs: Int
  var requirements = 0
  var isForLearner = false
  /// Whether KSBs are covered in all the ways there are, most by a mandatory unit too, and units may
  /// be failed.
  var isMixed = false

  func make(_ name: String) -> Case {
    var numbers = Numbers()
    var units = (0..<8).map { index in
      Unit(code: "M\(index)", level: 4, credits: 15, places: [.init(standing: .mandatory)])
    }
    for group in 0..<groups {
      for _ in 0..<perGroup {
        let pathways = numbers.pick([[], [], [], [], ["P"], ["Q"]] as [[String]])
        units.append(
          Unit(
            code: "U\(units.count)", level: numbers.pick([4, 5]),
            credits: numbers.pick([15, 15, 20]),
            places: [.init(pathways: pathways, standing: .optional, group: "G\(group)")]))
      }
    }
    for _ in 0..<bars {
      units[numbers.below(units.count - 8) + 8].barredWith.append(numbers.code(units))
    }
    for _ in 0..<requirements {
      units[numbers.below(units.count - 8) + 8].requires.append(numbers.code(units))
    }
    let coverages = (0..<ksbs).map { _ in
      isMixed ? mixed(units.count, &numbers) : .each(some(10, of: units.count, &numbers))
    }
    return Case(
      name: name, structure: QualificationStructure(units: units, rules: rules),
      coverages: coverages, isForBruteForce: groups * perGroup <= 20)
  }

  /// One to so many optional units.
  private func some(_ most: Int, of count: Int, _ numbers: inout Numbers) -> Set<Int> {
    Set((0..<(1 + numbers.below(most))).map { _ in 8 + numbers.below(count - 8) })
  }

  private func mixed(_ count: Int, _ numbers: inout Numbers) -> UnitCoverage {
    var coverage: UnitCoverage =
      switch numbers.below(4) {
      case 0: .eachOrTogether(some(4, of: count, &numbers))
      case 1: .together(some(3, of: count, &numbers))
      default: .each(some(6, of: count, &numbers))
      }
    coverage.contributing = some(4, of: count, &numbers)
    switch numbers.below(10) {
    case 0...5: coverage.sufficient.append([numbers.below(8)])
    case 6...7: coverage.sufficient.append([numbers.below(8), 8 + numbers.below(count - 8)])
    default: break
    }
    return coverage
  }

  private var rules: [CombinationRule] {
    let byGroup = (0..<groups).map { group in
      CombinationRule(
        scope: .group("G\(group)"), atLeast: 30, atMost: group % 2 == 0 ? 60 : nil,
        measure: .credits)
    }
    let failed =
      isMixed ? [CombinationRule(scope: .learner, mayBeFailed: 30)] : []
    guard isForLearner else { return byGroup + failed }
    return byGroup + failed + [
      CombinationRule(scope: .learner, atLeast: 480, measure: .credits),
      CombinationRule(scope: .learner, atLeast: 125, measure: .credits, minimumLevel: 5),
    ]
  }
}
