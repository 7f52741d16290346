import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct OddSheetsTests {
  @Test func `pairs of labels and values above the header name no units`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Qualification | Diploma in Examples | Level | #5 | Number | 603/1234/5
        Standard | ST0827 | Version | 1.0 | Cycle | 4
        KSB | Statement | U1 | U2 | U3 | U4
        K1 | Principles | x | | x |
        K2 | Law | | x | |
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.skipping == ["1–2 above the header"])
    #expect(workbook.entry("K1")?.naming == ["C4 U1", "E4 U3"])
    #expect(workbook.namedStandards.map(\.location.description) == ["Mapping!B2"])
  }

  @Test func `a first row without its code is no part of the header`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
         | Principles | Full | U1
        K2 | Law | Full | U1
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.headerRow == 1)
    #expect(table.unreadableCodes.map(\.place) == ["A2"])
  }

  @Test func `units and outcomes in one column are its units`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Is this KSB covered? | Unit(s) and learning outcome(s) where KSB is covered
        K1 | Principles of things | Full | U1 LO2
        K2 | Laws of things | Full | U1 LO3
        """))
    #expect(workbook.mapping.first?.has(.units) == true)
    #expect(workbook.entry("K1")?.naming == ["D2 U1"])
  }

  @Test func `a letter in a column of its own gives numbers their type`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Type | No | Statement | Coverage | Units
        K | 1 | Principles of design | Full | U1
        K | 2 | Law and ethics | Full | U1
        S | 1 | Use of tools | No |
        """))
    #expect(workbook.codes == ["K1", "K2", "S1"])
  }

  @Test func `a blank template is a mapping with nothing in it`() {
    let workbook = recognise(
      sheet(
        "KSB mapping",
        """
        KSB | Type | Statement | Coverage | Units | Learning outcomes | Assessment | Rationale for partial coverage
        K1 | Knowledge | Principles of things
        S1 | Skill | Use of things
        B1 | Behaviour | Act well
        """))
    #expect(workbook.codes == ["K1", "S1", "B1"])
    #expect(workbook.entries.flatMap(\.saying) == ["D2 blank", "D3 blank", "D4 blank"])
    #expect(workbook.mapping.first?.has(.rationale) == true)
  }

  @Test func `yes and no under a header of their own`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Ref | Description | Y/N | Evidence
        K1 | Principles of things | Y | Unit 3
        K2 | Law | N |
        """))
    #expect(workbook.entries.flatMap(\.saying) == ["C2 full", "C3 none"])
  }

  @Test func `tables of other KSBs side by side are all read`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Coverage | Units | | KSB | Coverage | Units
        K1 | Full | U1 | | S1 | Partial | U2
        K2 | Full | U1 | | S2 | No |
        """))
    #expect(workbook.codes == ["K1", "K2", "S1", "S2"])
    #expect(workbook.entry("K1")?.saying == ["B2 full"])
    #expect(workbook.entry("S1")?.saying == ["F2 partial"])
    #expect(workbook.entry("S1")?.naming == ["G2 U2"])
    #expect(workbook.sheets[0].tables.count == 2)
    #expect(workbook.sheets[0].doubts.isEmpty)
  }

  @Test func `a second table beside the first that claims nothing is told, and not mixed in`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Coverage | Units | | KSB | Statement
        K1 | Full | U1 | | S1 | Use of tools
        K2 | Full | U1 | | S2 | Care of tools
        """))
    #expect(workbook.codes == ["K1", "K2"])
    #expect(
      workbook.sheets[0].doubts == [
        "holds a second table, with codes in column E, which is not read"
      ])
  }

  @Test func `tables one below another are read by their own headers`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | Full | U1
        K2 | Law and ethics | None |

        KSB | Units | Coverage | Rationale
        S1 | U2 | Partial | At work
        S2 | U3 | Full |
        """))
    #expect(workbook.codes == ["K1", "K2", "S1", "S2"])
    #expect(workbook.entry("S1")?.saying == ["C6 partial"])
    #expect(workbook.entry("S1")?.naming == ["B6 U2"])
    #expect(workbook.sheets[0].tables.map(\.headerRow) == [1, 5])
  }

  @Test func `matrices side by side name their units each for itself`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit | K1 | K2 | | Unit | S1 | S2
        U1 | x | | | U2 | x |
        U2 | | x | | U1 | | x
        """))
    #expect(workbook.entry("S1")?.naming == ["F2 U2"])
    #expect(workbook.entry("K1")?.naming == ["B2 U1"])
  }

  @Test(arguments: [
    "Type | Total | Full | Partial | None\nKnowledge | #20 | #18 | #1 | #1\nSkills | #20 | #18 | #1 | #1",
    "Unit code | Unit title | Level | Credits | Status\nB1 | Applied | #5 | #15 | Mandatory\nB2 | Other | #5 | #15 | Optional",
  ])
  func `summaries and structures are no mapping`(lines: String) {
    #expect(recognise(sheet("Sheet1", lines)).mapping.isEmpty)
  }
}
