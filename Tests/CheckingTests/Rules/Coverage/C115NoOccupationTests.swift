import Domain
import MarkedSheets
import Testing
@testable import Checking

extension RuleExample {
  static let c115 = RuleExample(
    .noOccupation,
    fires: .claiming(
      ["Lamps": "Garden"], pathways("»U3 | Mandatory | Shop"), mapping: coveredByAll),
    passes: .claiming(
      ["Lamps": "Garden", "Lenses": "Shop"], pathways("U3 | Mandatory | Shop"),
      mapping: coveredByAll))

  /// One unit for all, one on a pathway, and what a line more says.
  fileprivate static func pathways(_ line: String) -> String {
    "Unit | Status | Pathway\nU1 | Mandatory |\nU2 | Mandatory | Garden\n\(line)"
  }

  fileprivate static let coveredByAll = """
    KSB | Coverage | Units
    K1  | Full     | U1
    K2  | Full     | U1
    K3  | Full     | U1
    S1  | Full     | U1
    S2  | Full     | U1
    B1  | Full     | U1
    """
}

@Suite struct C115NoOccupationTests {
  /// The options “Lamps” and “Lenses” share all KSBs but K3, which is that of “Lenses”.
  private static let split = """
    KSB | Coverage | Units
    K1  | Full     | U1
    K2  | Full     | U1
    K3  | Full     | U3
    S1  | Full     | U1
    S2  | Full     | U1
    B1  | Full     | U1
    """

  private func messages(_ scenario: Scenario, _ rule: Rule = .noOccupation) -> [String] {
    scenario.messages(of: rule)
  }

  @Test func `a pathway that no claim names leads nowhere`() {
    let findings = RuleExample.c115.fires.findings(of: .noOccupation)
    #expect(findings.map(\.message) == ["Pathway Shop leads to none of the claimed standards."])
    #expect(findings.first?.severity == .mustFix)
  }

  @Test func `options that are claimed for all are one finding, which names what serves each`() {
    let scenario = Scenario.claiming(
      ["Lamps": nil, "Lenses": nil], RuleExample.pathways("U3 | Mandatory | Shop"),
      mapping: Self.split)
    #expect(
      messages(scenario) == [
        """
        ST9001 for Lamps and ST9001 for Lenses are claimed without saying which learners each is \
        for, so that every choice of units must cover all of them, and some do not. What serves \
        each: pathways Garden and Shop lead to ST9001 for Lamps; pathway Shop leads to ST9001 for \
        Lenses.
        """
      ])
    #expect(messages(scenario, .coverageNotGuaranteed).isEmpty)
    let claims = scenario.submission.standards.flatMap(\.claims)
    #expect(claims.filter { $0.holds == false }.map(\.ksb.code) == ["K3"])
  }

  @Test func `two occupations by one optional group are named by a choice for each`() {
    let units = """
      Unit | Status    | Group
      U1   | Mandatory |
      U2   | Optional  | A
      U3   | Optional  | A
      U4   | Optional  | A
      """
    let table = Self.split.replacing("B1  | Full     | U1", with: "B1  | Full     | U2, U3")
    let scenario = Scenario.claiming(
      ["Lamps": nil, "Lenses": nil], units, mapping: table,
      rules: "Group | At least | At most | Of\nA | 1 | 1 | units")
    let findings = scenario.findings(of: .noOccupation)
    #expect(findings.count == 2)
    #expect(
      findings.first?.message.hasSuffix(
        """
        What serves each: a learner who takes U2 from group A is led to ST9001 for Lamps; a \
        learner who takes U3 from group A is led to ST9001 for Lenses.
        """) == true, "\(findings.map(\.message))")
    #expect(
      findings.last?.message
        == "A learner who takes U4 from group A is not led to ST9001 for Lamps or ST9001 for Lenses."
    )
    #expect(findings.last?.counterexample == Counterexample(pathway: nil, units: ["U1", "U4"]))
    #expect(messages(scenario, .coverageNotGuaranteed).isEmpty)
  }

  @Test func `one standard for all is judged KSB by KSB`() {
    let scenario = Scenario.claiming(
      ["Lenses": nil], RuleExample.pathways("U3 | Mandatory | Shop"), mapping: Self.split)
    #expect(messages(scenario).isEmpty)
    #expect(
      messages(scenario, .coverageNotGuaranteed) == ["Every learner on pathway Garden misses K3."])
  }

  @Test(arguments: [
    ("Gardn", "did you mean “Garden”?"), ("Nowhere", "its pathways are “Garden”, “Shop”"),
  ])
  func `a pathway that the structure does not have is no pathway`(name: String, hint: String) {
    let scenario = Scenario.claiming(
      ["Lamps": name], RuleExample.pathways("U3 | Mandatory | Shop"), mapping: Self.split)
    #expect(scenario.submission.pathwayProblem?.hasSuffix(hint) == true)
    #expect(RuleExample.c115.fires.submission.pathwayProblem == nil)
  }
}

extension Scenario {
  /// The example standard claimed for options, each for a pathway or for all learners.
  fileprivate static func claiming(
    _ options: KeyValuePairs<String, String?>, _ units: String, mapping: String,
    rules: String = ""
  ) -> Scenario {
    let sheet = MarkedSheet(mapping)
    let structure = MarkedStructure(units, rules: rules)
    let requests = options.map { option, pathway in
      StandardLookup(
        reference: "ST9001", result: .found(.withOptions(), source: .file), option: option,
        pathway: pathway)
    }
    return Scenario(
      recognised: sheet.recognised, requests: requests, marked: sheet.marked + structure.marked,
      structure: structure.recognised)
  }
}
