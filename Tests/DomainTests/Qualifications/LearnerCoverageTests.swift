import Testing

@testable import Domain

/// What every learner gets, row by row of the table of what a sheet says.
@Suite struct LearnerCoverageTests {
  private static func unit(
    _ code: String, _ standing: Unit.Standing, _ group: String? = nil, barred: [String] = [],
    mustBePassed: Bool = false
  ) -> Unit {
    Unit(
      code: code, level: 5, credits: 15, places: [.init(standing: standing, group: group)],
      barredWith: barred, mustBePassed: mustBePassed)
  }

  /// Everybody takes M and N; one at least of A1, A2 and A3.
  private static func analysis(
    mayBeFailed: Amount? = nil, barred: [String] = [], mustBePassed: Bool = false
  ) -> CombinationAnalysis {
    CombinationAnalysis(
      QualificationStructure(
        units: [
          unit("M", .mandatory, mustBePassed: mustBePassed), unit("N", .mandatory),
          unit("A1", .optional, "A", barred: barred), unit("A2", .optional, "A"),
          unit("A3", .optional, "A"),
        ],
        rules: [
          CombinationRule(scope: .group("A"), atLeast: 1),
          CombinationRule(scope: .learner, mayBeFailed: mayBeFailed),
        ]), steps: 1_000)
  }

  @Test func `full in an optional unit and in part in a mandatory one is guaranteed in part`() {
    var analysis = Self.analysis()
    let answer = analysis.coverage(of: UnitCoverage(sufficient: [[2]], contributing: [0]))
    #expect(answer.guarantee == .always)
    #expect(answer.guaranteed == .partial)
    #expect(answer.partial == .init(pathway: nil, units: [0, 1, 3]))
    #expect(answer.none == nil)
  }

  @Test func `parts in every unit of a group never add up`() {
    var analysis = Self.analysis()
    let answer = analysis.coverage(of: UnitCoverage(contributing: [2, 3, 4]))
    #expect(answer.guaranteed == .partial)
    #expect(answer.partial == .init(pathway: nil, units: [0, 1, 2]))
  }

  @Test func `units that are needed together are full where every learner takes all of them`() {
    var analysis = Self.analysis()
    #expect(analysis.coverage(of: .together([0, 1])).guaranteed == .full)
    let answer = analysis.coverage(of: .together([0, 2]))
    #expect(answer.guaranteed == .partial)
    #expect(answer.partial == .init(pathway: nil, units: [0, 1, 3]))
  }

  @Test(arguments: [
    ([0, 1], CoverageLevel.full), ([2], .none), ([2, 3], .none), ([0, 2], .depends),
    ([2, 3, 4], .depends),
  ])
  func `of a list that does not say whether each or all, only what is certain is decided`(
    units: [Int], level: CoverageLevel
  ) {
    var analysis = Self.analysis()
    #expect(analysis.coverage(of: .eachOrTogether(Set(units))).guaranteed == level)
  }

  @Test func `a list of units of which no learner can take all means each of them`() {
    var analysis = Self.analysis(barred: ["A2"])
    let answer = analysis.coverage(of: .eachOrTogether([2, 3, 4]))
    #expect(answer.guaranteed == .full)
    #expect(answer.partial == nil)
  }

  @Test func `what depends shows a choice with only some of the units`() {
    var analysis = Self.analysis()
    let answer = analysis.coverage(of: .eachOrTogether([0, 2]))
    #expect(answer.partial == .init(pathway: nil, units: [0, 1, 3]))
  }

  @Test func `a KSB in one unit that may be failed rests on compensation`() {
    var analysis = Self.analysis(mayBeFailed: 15)
    #expect(analysis.coverage(of: .each([0])).loss?.failed == [0])
    #expect(analysis.coverage(of: .each([0, 1])).loss == nil)
    #expect(analysis.coverage(of: .together([0, 1])).loss?.failed == [0])
    let answer = analysis.coverage(of: .each([2, 3, 4]))
    #expect(answer.guaranteed == .full)
    #expect(answer.loss == .init(choice: .init(pathway: nil, units: [0, 1, 2]), failed: [2]))
  }

  @Test func `a unit that must be passed, or that is too large, is not failed`() {
    var strict = Self.analysis(mayBeFailed: 15, mustBePassed: true)
    #expect(strict.coverage(of: .each([0])).loss == nil)
    var small = Self.analysis(mayBeFailed: 10)
    #expect(small.coverage(of: .each([0])).loss == nil)
    var none = Self.analysis()
    #expect(none.coverage(of: .each([0])).loss == nil)
  }

  @Test func `credits at a level exactly leave out those above`() {
    func structure(_ rule: CombinationRule) -> QualificationStructure {
      QualificationStructure(
        units: [
          Unit(code: "A", level: 4, credits: 15, places: [.init(standing: .optional)]),
          Unit(code: "B", level: 5, credits: 15, places: [.init(standing: .optional)]),
        ], rules: [rule])
    }
    let exact = CombinationRule(scope: .learner, atLeast: 15, measure: .credits, exactLevel: 4)
    let above = CombinationRule(scope: .learner, atLeast: 15, measure: .credits, minimumLevel: 4)
    var one = CombinationAnalysis(structure(exact), steps: 100)
    var other = CombinationAnalysis(structure(above), steps: 100)
    #expect(one.coverage(of: .each([0])).guaranteed == .full)
    #expect(other.coverage(of: .each([0])).guaranteed == .none)
    #expect(exact.phrase == "In all: at least 15 credits at level 4 only")
  }

  @Test
  func `a pathway without a valid combination is left out, and with none left all is unknown`() {
    func unit(_ code: String, _ pathway: String) -> Unit {
      Unit(code: code, places: [.init(pathways: [pathway], standing: .mandatory)])
    }
    let impossible = CombinationRule(scope: .learner, pathway: "Q", atLeast: 2)
    var analysis = CombinationAnalysis(
      QualificationStructure(units: [unit("A", "P"), unit("B", "Q")], rules: [impossible]),
      steps: 100)
    #expect(analysis.coverage(of: .each([0])).guaranteed == .full)
    #expect(analysis.coverage(of: .each([0]), on: ["Q"]).guaranteed == .unknown)
  }
}
