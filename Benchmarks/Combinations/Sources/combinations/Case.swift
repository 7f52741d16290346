import Qualifications

/// A structure, and the units that cover each of its KSBs.
struct Case {
  var name: String
  var structure: QualificationStructure
  var covering: [Set<Int>]
  var isForBruteForce: Bool

  var optionalUnits: Int {
    structure.units.count { $0.places.contains { $0.standing == .optional } }
  }

  /// What is measured: everything from the structure to the answers.
  func answers() -> [CoverageGuarantee] {
    var analysis = CombinationAnalysis(structure, steps: 100_000)
    return covering.map { analysis.guarantee(of: $0) }
  }

  static let all: [Case] = [
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120).make("credits by group, 20 bars"),
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120, requirements: 20)
      .make("the same with 20 requirements"),
    Maker(groups: 10, perGroup: 15, bars: 20, ksbs: 120, isForLearner: true)
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
    let covering = (0..<ksbs).map { _ in
      Set((0..<(1 + numbers.below(10))).map { _ in 8 + numbers.below(units.count - 8) })
    }
    return Case(
      name: name, structure: QualificationStructure(units: units, rules: rules),
      covering: covering, isForBruteForce: groups * perGroup <= 20)
  }

  private var rules: [CombinationRule] {
    let byGroup = (0..<groups).map { group in
      CombinationRule(
        scope: .group("G\(group)"), atLeast: 30, atMost: group % 2 == 0 ? 60 : nil,
        measure: .credits)
    }
    guard isForLearner else { return byGroup }
    return byGroup + [
      CombinationRule(scope: .learner, atLeast: 480, measure: .credits),
      CombinationRule(scope: .learner, atLeast: 125, measure: .credits, minimumLevel: 5),
    ]
  }
}

/// Numbers that are the same in every run: a linear congruential generator, by Knuth.
private struct Numbers {
  private var state: UInt64 = 20_261_124

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  mutating func code(_ units: [Unit]) -> String { units[8 + below(units.count - 8)].code }
}
