import Domain

/// A structure that no qualification has: what counts is that it is answered or given up in time.
struct HardCase {
  var name: String
  var structure: QualificationStructure
  var coverages: [UnitCoverage]

  /// All that a check asks, and how many questions were given up.
  func ask() -> (asked: Int, givenUp: Int) {
    var analysis = CombinationAnalysis(structure, steps: 100_000)
    var (asked, givenUp) = (0, 0)
    for pathway in structure.pathways {
      asked += 1
      if analysis.smallestChoice(on: pathway) == nil, analysis.conflict(on: pathway) == nil {
        givenUp += 1
      }
      for unit in structure.units.indices {
        asked += 1
        if analysis.canTake(unit, on: pathway) == nil { givenUp += 1 }
      }
    }
    for coverage in coverages {
      asked += 1
      let answer = analysis.coverage(of: coverage)
      if answer.isGivenUp { givenUp += 1 }
    }
    return (asked, givenUp)
  }

  static let all: [HardCase] = [
    Maker(units: 200, rules: [.init(scope: .group("G0"), atLeast: 1)], bars: .all)
      .make("200 units, each barred with all others"),
    Maker(units: 200, rules: [.init(scope: .group("G0"), atLeast: 2)], bars: .all)
      .make("the same, two to take"),
    Maker(
      units: 200, groups: 10,
      rules: (0..<2).map { .init(scope: .group("G\($0)"), atLeast: 1) }, bars: .all
    )
    .make("the same over ten groups, one each of two groups to take"),
    Maker(
      units: 200, groups: 3, pathways: 300,
      rules: (0..<3).map { .init(scope: .group("G\($0)"), atLeast: 4) }, bars: .random(20)
    )
    .make("300 pathways, 200 units, 20 bars each"),
    Maker(
      units: 200, groups: 3, pathways: 300,
      rules: (0..<3).map { .init(scope: .group("G\($0)"), atLeast: 8) }, bars: .random(40)
    )
    .make("300 pathways, 200 units, 40 bars each"),
    Maker(
      units: 200, groups: 3, pathways: 300, isSplit: true,
      rules: (0..<3).map { .init(scope: .group("G\($0)"), atLeast: 4) }, bars: .random(40)
    )
    .make("300 pathways of differing units, 200 units, 40 bars each"),
    Maker(units: 40, rules: [.init(scope: .group("G0"), atLeast: 17)], bars: .rings)
      .make("rings of five, one unit too many to take"),
    Maker(units: 500, rules: [.init(scope: .group("G0"), atLeast: 100)], bars: .random(6))
      .make("500 units, 6 bars each, 100 to take"),
    Maker(
      units: 300, groups: 30,
      rules: [
        .init(scope: .learner, atLeast: 997, measure: .credits),
        .init(scope: .learner, atLeast: 499, measure: .credits, exactLevel: 5),
      ], bars: .random(2), isOdd: true
    )
    .make("odd credits, two rules for all of them"),
    Maker(
      units: 150, groups: 10,
      rules: (0..<10).map { .init(scope: .group("G\($0)"), atLeast: 3) }
        + [.init(scope: .learner, mayBeFailed: 240)], bars: .random(1), perSet: 6, sets: 60
    )
    .make("60 joint sets a KSB, 240 credits may be failed"),
  ]
}

/// Makes hard cases of optional units with 15 credits each.
private struct Maker {
  enum Bars {
    case all, rings
    case random(Int)
  }

  var units: Int
  var groups = 1
  var pathways = 0
  /// Whether pathways have units that differ.
  var isSplit = false
  var rules: [CombinationRule]
  var bars: Bars
  /// Whether credits are such that sums hardly meet.
  var isOdd = false
  var perSet = 1
  var sets = 4

  func make(_ name: String) -> HardCase {
    var numbers = Numbers()
    let paths = (0..<pathways).map { "P\($0)" }
    let all = (0..<units).map { place in
      let own = isSplit ? paths.filter { _ in numbers.below(3) > 0 } : paths
      return Unit(
        code: "U\(place)", level: numbers.pick([4, 5]),
        credits: isOdd ? Amount(hundredths: 1_000 + numbers.below(1_000)) : 15,
        places: [
          .init(pathways: own, standing: .optional, group: "G\(place * groups / units)")
        ], barredWith: barred(place, &numbers))
    }
    let coverages = (0..<120).map { _ in
      UnitCoverage(
        sufficient: (0..<sets).map { _ in
          Set((0..<perSet).map { _ in numbers.below(units) })
        })
    }
    return HardCase(
      name: name, structure: QualificationStructure(units: all, rules: rules),
      coverages: coverages)
  }

  private func barred(_ place: Int, _ numbers: inout Numbers) -> [String] {
    switch bars {
    case .all: (0..<units).map { "U\($0)" }
    case .rings: ["U\(place / 5 * 5 + (place + 1) % 5)"]
    case .random(let count): (0..<count).map { _ in "U\(numbers.below(units))" }
    }
  }
}
