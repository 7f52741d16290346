import Domain
import Testing

/// What the analysis says, feature by feature; ``CombinationPropertyTests`` has the proof in bulk.
@Suite struct CombinationAnalysisTests {
  private static func unit(
    _ code: String, _ group: String? = nil, credits: Amount = 15, level: Int = 4,
    requires: [String] = [], barred: [String] = []
  ) -> Unit {
    Unit(
      code: code, level: level, credits: credits,
      places: [.init(standing: .optional, group: group)],
      requires: requires, barredWith: barred)
  }

  private static let mandatory = Unit(
    code: "M", level: 4, credits: 15, places: [.init(standing: .mandatory)])

  private static func analysis(_ units: [Unit], _ rules: [CombinationRule]) -> CombinationAnalysis {
    CombinationAnalysis(
      QualificationStructure(units: [mandatory] + units, rules: rules), steps: 1_000)
  }

  @Test func `the counter-example is the smallest choice, ties by the order of units`() {
    var analysis = Self.analysis(
      [Self.unit("A1", "A"), Self.unit("A2", "A"), Self.unit("A3", "A")],
      [CombinationRule(scope: .group("A"), atLeast: 1)])
    let answer = analysis.guarantee(of: [1])
    #expect(answer.guarantee == .sometimes)
    #expect(answer.worst?.counterexample == [0, 2])
  }

  @Test func `a mandatory unit covers always, and so does every unit of a group to choose from`() {
    var analysis = Self.analysis(
      [Self.unit("A1", "A"), Self.unit("A2", "A")],
      [CombinationRule(scope: .group("A"), atLeast: 1)])
    #expect(analysis.guarantee(of: [0]).guarantee == .always)
    #expect(analysis.guarantee(of: [1, 2]).guarantee == .always)
    #expect(analysis.guarantee(of: []).guarantee == .never)
  }

  @Test func `barred units can make a choice impossible, and a KSB certain`() {
    var analysis = Self.analysis(
      [
        Self.unit("A1", "A"), Self.unit("A2", "A", barred: ["B2"]), Self.unit("B1", "B"),
        Self.unit("B2", "B"),
      ],
      [
        CombinationRule(scope: .group("A"), atLeast: 1),
        CombinationRule(scope: .group("B"), atLeast: 1),
      ])
    #expect(analysis.guarantee(of: [1, 3]).guarantee == .always)
    #expect(analysis.guarantee(of: [1]).worst?.counterexample == [0, 2, 3])
  }

  @Test func `a unit that requires one out of reach can never be taken`() {
    let far = Unit(code: "F", places: [.init(pathways: ["Q"], standing: .optional)])
    var analysis = CombinationAnalysis(
      QualificationStructure(units: [Self.mandatory, far, Self.unit("A1", requires: ["F"])]),
      steps: 1_000)
    #expect(analysis.canTake(2, on: "Q") == true)
    #expect(analysis.guarantee(of: [2]).guarantee == .sometimes)
  }

  @Test func `credits at a level are counted exactly, halves and all`() {
    let half = Amount(hundredths: 750)
    var analysis = Self.analysis(
      [
        Self.unit("A1", credits: half, level: 5), Self.unit("A2", credits: half, level: 5),
        Self.unit("A3", credits: 15, level: 4),
      ],
      [CombinationRule(scope: .learner, atLeast: 15, measure: .credits, minimumLevel: 5)])
    #expect(analysis.guarantee(of: [1]).guarantee == .always)
    #expect(analysis.guarantee(of: [3]).worst?.counterexample == [0, 1, 2])
  }

  @Test func `an impossible rule is named alone`() {
    var analysis = Self.analysis(
      [Self.unit("A1", "A")],
      [
        CombinationRule(scope: .learner, atMost: 100),
        CombinationRule(scope: .group("A"), atLeast: 2),
      ])
    #expect(analysis.conflict(on: nil) == [.rule(1)])
    #expect(analysis.guarantee(of: [0]).reason == "no combination of units is valid")
  }

  @Test func `a search that takes too long is given up, and says so`() {
    // Eight rings of five units, neighbours barred, of which two each may be taken; one more to take.
    let units = (0..<40).map { place in
      Self.unit("A\(place)", "A", barred: ["A\(place / 5 * 5 + (place + 1) % 5)"])
    }
    var analysis = Self.analysis(units, [CombinationRule(scope: .group("A"), atLeast: 17)])
    let answer = analysis.guarantee(of: [1])
    #expect(answer.guarantee == .unknown)
    #expect(answer.reason == "the search through the choices of units was given up at its limit")
    #expect(analysis.conflict(on: nil) == nil)
  }

  @Test func `ten thousand units are too many to choose from, not too many to have`() {
    let units = (0..<10_000).map { Self.unit("A\($0)", "A", credits: .largest) }
    let rule = CombinationRule(scope: .group("A"), atLeast: 1, measure: .credits)
    var analysis = Self.analysis(units, [rule])
    #expect(analysis.guarantee(of: [0]).guarantee == .always)
    #expect(analysis.guarantee(of: [1]).guarantee == .unknown)
  }

  @Test func `thousands of rules and the largest credits are no trouble`() {
    let rules = (0..<5_000).map {
      CombinationRule(
        scope: .learner, atLeast: Amount(hundredths: $0 * 7 + 1), atMost: .largest,
        measure: .credits, minimumLevel: $0 % 50)
    }
    var analysis = Self.analysis([Self.unit("A1", credits: Amount(hundredths: 9_999_999))], rules)
    #expect(analysis.smallestChoice(on: nil) == nil)
  }
}
