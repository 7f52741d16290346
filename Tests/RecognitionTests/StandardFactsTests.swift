import Testing
import Workbooks

@testable import Recognition

@Suite
struct StandardFactsTests {
  private func facts(above rows: String) -> [String: StandardFact] {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        \(rows)

        KSB | Statement | Coverage | Units | Standard version
        K1 | Know the law | Full | U1 | 9.9
        K2 | Law and ethics, v8.8 | Full | U2 |
        """))
    #expect(workbook.codes == ["K1", "K2"])
    return Dictionary(
      workbook.standardFacts.map { ($0.location.description, $0) }, uniquingKeysWith: { $1 })
  }

  private func subject(above rows: String) -> StandardFact.Subject? {
    let found = facts(above: rows)
    #expect(found.count <= 1)
    return found.first?.value.subject
  }

  @Test(arguments: [
    "Mapping to ST0116 v1.1", "st0116@1.1", "ST0116 (version 1.1)", "Against ST0116 1.1, of May",
    "ST0116 ver. 1.1.",
  ])
  func `a version beside a reference is the standard's`(text: String) {
    #expect(subject(above: text) == .version("1.1", of: "ST0116"))
  }

  @Test(arguments: [
    "Mapping template v2 for ST0116", "ST0116 mapping v2", "Version 2", "Version | 2",
    "ST0116 level 4", "Level 5 Diploma in Light", "v1.1", "Standard version | TBC",
    "Standard | [insert standard]", "Level | five", "Occupational standard | | Your qualification",
  ])
  func `what may be said of something else is no fact`(text: String) {
    #expect(facts(above: text).isEmpty)
  }

  @Test(arguments: [
    ("Standard version | 1.1", "1.1"), ("Version of the standard: v1.0", "1.0"),
    ("Occupational standard version: | 2", "2"),
  ])
  func `a labelled version`(text: String, version: String) {
    #expect(subject(above: text) == .version(version, of: nil))
  }

  @Test(arguments: [
    "Occupational standard | Nursing associate", "Standard: Nursing associate",
    "Standard title | ST0827 – Nursing associate", "Standard | – | Nursing associate",
  ])
  func `a labelled title, without the reference`(text: String) {
    let found = facts(above: text).values.map(\.subject)
    #expect(found.contains(.title("Nursing associate")))
  }

  @Test func `what stands in a header of two rows is a heading`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Occupational standard | Maritime lamps | Lenses and glass
        Code | Statement | U1 | U2
        K1 | Know the law | ✓ | ✓
        K2 | Law and ethics | ✓ |
        """))
    #expect(workbook.mapping.first?.headerRows == 1...2)
    #expect(workbook.standardFacts.isEmpty)
  }

  @Test func `no phrase is a label of two facts`() {
    let labels = Vocabulary.standard.standardFacts.labels
    #expect(labels.values.joined().count > 20)
    #expect(labels.keys.allSatisfy { StandardFactRole(rawValue: $0) != nil })
    for (role, list) in labels {
      for phrase in list {
        let read = StandardFactWords(Vocabulary.standard.standardFacts).role(of: phrase)
        #expect(read?.rawValue == role, "\(phrase)")
      }
    }
  }

  @Test func `one cell may say all`() {
    let workbook = recognise(
      sheet(
        "ST0116 v1.2",
        """
        Occupational standard | | Laboratory scientist (ST0116 v1.1, Level 5)
        Level | 4
        KSB | Coverage | Units
        K1 | Full | U1
        K2 | Full | U2
        """))
    #expect(
      workbook.standardFacts == [
        StandardFact(
          .version("1.2", of: "ST0116"), at: CellLocation(sheet: "ST0116 v1.2")),
        StandardFact(.version("1.1", of: "ST0116"), at: .cell(1, 3)),
        StandardFact(.level(5), at: .cell(1, 3)),
        StandardFact(.title("Laboratory scientist"), at: .cell(1, 3)),
        StandardFact(.anyLevel(4), at: .cell(2, 2)),
      ])
  }
}

extension CellLocation {
  fileprivate static func cell(_ row: Int, _ column: Int) -> CellLocation {
    CellLocation(sheet: "ST0116 v1.2", cell: CellReference(row: row, column: column))
  }
}
