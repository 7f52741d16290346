import Testing

@testable import Domain

/// Structures that no qualification has are answered where that is easy, and given up in time.
@Suite struct WorkBudgetTests {
  /// Units of so many groups, each barred with those that a function names.
  private static func structure(
    _ count: Int, groups: Int = 1, pathways: [String] = [], rules: [CombinationRule],
    barred: (Int) -> [Int]
  ) -> QualificationStructure {
    QualificationStructure(
      units: (0..<count).map { place in
        Unit(
          code: "U\(place)", credits: 15,
          places: [
            .init(pathways: pathways, standing: .optional, group: "G\(place * groups / count)")
          ], barredWith: barred(place).map { "U\($0)" })
      }, rules: rules)
  }

  @Test(arguments: [1, 10])
  func `of units that are all barred with one another at most one is taken`(groups: Int) {
    let structure = Self.structure(
      60, groups: groups, rules: [CombinationRule(scope: .learner, atLeast: 1)],
      barred: { _ in Array(0..<60) })
    var analysis = CombinationAnalysis(structure, steps: 1_000, budget: WorkBudget(3_000_000))
    #expect(analysis.coverage(of: .each(Set(0..<60))).guaranteed == .full)
    #expect(analysis.coverage(of: .each(Set(1..<60))).none?.units == [0])
    #expect(analysis.canTake(59, on: nil) == true)
  }

  @Test func `what no work is left for is unknown, and what is known already stays known`() {
    let rings = Self.structure(
      40, pathways: (0..<30).map { "P\($0)" },
      rules: (0..<30).map {
        CombinationRule(scope: .group("G0"), pathway: "P\($0)", atLeast: Amount(14 + $0 % 4))
      }, barred: { [$0 / 5 * 5 + ($0 + 1) % 5] })
    var analysis = CombinationAnalysis(rings, steps: 100_000, budget: WorkBudget(2_000_000))
    let easy = analysis.coverage(of: .each([0]), on: ["P0"])
    let answer = analysis.coverage(of: .each([1]), on: ["P3"])
    #expect(answer.guaranteed == .unknown)
    #expect(answer.isGivenUp)
    #expect(answer.reason == "the search through the choices of units was given up at its limit")
    #expect(analysis.coverage(of: .each([0]), on: ["P0"]) == easy)
  }

  @Test func `pathways that do not differ are searched once`() {
    let pathways = (0..<200).map { "P\($0)" }
    let structure = Self.structure(
      40, pathways: pathways, rules: [CombinationRule(scope: .learner, atLeast: 3)],
      barred: { [($0 + 7) % 40, ($0 + 11) % 40] })
    var analysis = CombinationAnalysis(structure, steps: 100_000, budget: WorkBudget(2_000_000))
    let answer = analysis.coverage(of: .each([0, 1, 2]))
    #expect(answer.pathways.count == 200)
    #expect(answer.guaranteed == .none)
    #expect(!answer.isGivenUp)
  }
}
