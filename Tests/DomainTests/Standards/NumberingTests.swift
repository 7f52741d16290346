import Domain
import Testing

struct NumberingTests {
  /// Headings among labelled statements, and a list without labels.
  private let headed: OccupationalStandard

  init() throws {
    headed = try OccupationalStandard(
      knowledges: ["Planning", "K1  soils", "K2  seeds", "Growing", "K3  water", "K4  light"],
      skills: ["S1: dig", "S2: sow"], behaviours: ["Be patient", "Be kind"])
  }

  @Test func `positional codes count headings too`() {
    #expect(headed.codes == ["K1", "K2", "K3", "K4", "K5", "K6", "S1", "S2", "B1", "B2"])
    #expect(headed.ksbs(numbered: .positional) == headed.ksbs)
  }

  @Test func `printed codes leave headings out and keep lists without labels`() {
    let ksbs = headed.ksbs(numbered: .printed)
    #expect(headed.hasPrintedNumbering)
    #expect(
      ksbs.map { "\($0.code) \($0.statement)" } == [
        "K1 soils", "K2 seeds", "K3 water", "K4 light", "S1 dig", "S2 sow", "B1 Be patient",
        "B2 Be kind",
      ])
  }

  @Test func `labels that run behind the positions are told`() {
    #expect(headed.labelsDisagree)
    #expect(headed.disagreeingLabels.map(\.code.description) == ["K2", "K3", "K5", "K6"])
  }

  @Test func `labels equal to the positions do not disagree`() throws {
    let standard = try OccupationalStandard(knowledges: ["K1: soils", "K2: seeds"])
    #expect(!standard.labelsDisagree)
    #expect(standard.ksbs(numbered: .printed) == standard.ksbs)
  }

  @Test func `option marks disagree but number nothing`() throws {
    let standard = try OccupationalStandard(skills: ["dig", "O1: sow", "O1: mow"])
    #expect(standard.labelsDisagree)
    #expect(!standard.hasPrintedNumbering)
    #expect(standard.ksbs(numbered: .printed) == standard.ksbs)
    #expect(standard.ksbs.map(\.printedLabel) == [nil, "O1", "O1"])
  }

  @Test(arguments: [
    ["K1 soils", "K1 seeds", "Heading", "K2 light"],
    ["K1 soils", "K3 seeds", "Heading", "K4 light"],
    ["K2 soils", "K3 seeds", "K4 light"],
    ["K2 soils", "K1 seeds"],
    ["Soils", "K1 seeds", "Light", "Water"],
    ["K1.1 soils", "K1.2 seeds"],
  ])
  func `labels that repeat, skip or are few number nothing`(_ knowledges: [String]) throws {
    let standard = try OccupationalStandard(knowledges: knowledges, skills: ["Heading", "S1 dig"])
    #expect(!standard.hasPrintedNumbering)
    #expect(standard.ksbs(numbered: .printed) == standard.ksbs)
  }

  @Test func `duties follow the numbering`() throws {
    let standard = try OccupationalStandard(
      """
      {"referenceNumber": "ST9002",
       "knowledges": [{"knowledgeId": "a", "detail": "Heading"}, {"knowledgeId": "b", "detail": "K1 soils"},
         {"knowledgeId": "c", "detail": "K2 seeds"}],
       "duties": [{"dutyDetail": "Duty", "mappedKnowledge": ["a", "c"]}]}
      """)
    #expect(standard.duties(numbered: .printed).map(\.ksbs) == [[KSBCode(.knowledge, 2)]])
    let positional = [[KSBCode(.knowledge, 1), KSBCode(.knowledge, 3)]]
    #expect(standard.duties(numbered: .positional).map(\.ksbs) == positional)
  }
}
