import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct TransposedLayoutTests {
  @Test func `marks in a unit's row say which KSBs it covers`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit code | Unit title | Level | K1 | K2 | S1 | B1
        U1 | Applied studies | #4 | ✓ | | P |
        U2 | Practice | #5 | X | | F | z
        Total | | | #2 | #0 | #2 | #1
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .transposed)
    #expect(table.headerRow == 1)
    #expect(
      table.naming == [
        "A units", "B units", "D ksb(K1)", "E ksb(K2)", "F ksb(S1)", "G ksb(B1)",
      ])
    #expect(workbook.codes == ["K1", "K2", "S1", "B1"])
    #expect(workbook.entry("K1")?.saying == ["D2 full", "D3 full"])
    #expect(workbook.entry("K1")?.naming == ["D2 U1 Applied studies", "D3 U2 Practice"])
    #expect(workbook.entry("K2")?.saying == [])
    #expect(workbook.entry("S1")?.saying == ["F2 partial", "F3 full"])
    #expect(workbook.entry("B1")?.saying == ["G3 unreadable"])
    #expect(workbook.entry("B1")?.naming == [])
    #expect(workbook.entry("S1")?.codeCell.place == "F1")
    #expect(table.units.map(\.name) == ["U1 Applied studies", "U2 Practice"])
    #expect(table.skipping == ["4 totals"])
    let first = try #require(workbook.entry("K1")?.units.first)
    #expect(first.nameLocation?.description == "Matrix!A2")
  }

  @Test func `statements below the codes are the KSBs' own`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Module | K1 | K2
         | Principles of lamps and lenses | Law and ethics of the trade
        Networks | x |
        Security | | x
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.headerRow == 2)
    #expect(workbook.entry("K2")?.statement == "Law and ethics of the trade")
    #expect(workbook.entry("K2")?.naming == ["C4 Security"])
  }

  @Test func `a code and its statement may share the header's cell`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Module | K1: Principles of lamps | S1: Light the lamp
        Networks | x |
        Security | | x
        """))
    #expect(workbook.codes == ["K1", "S1"])
    #expect(workbook.entry("S1")?.statement == "Light the lamp")
  }

  @Test func `numbers under bands are codes of the bands' types`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        How the units cover the standard
         | Knowledge | | | Skills | |
        Unit | 1 | 2 | 3 | 1 | 2
        U1 | x | | x | x |
        U2 | | x | | | x
        """, merged: ["B2:D2", "E2:F2"]))
    #expect(workbook.codes == ["K1", "K2", "K3", "S1", "S2"])
    #expect(workbook.entry("S2")?.naming == ["F5 U2"])
  }

  @Test func `headings, repeated headers and notes name no unit`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Instructions: mark each KSB that the unit covers
        Unit | K1 | K2 | S1
        Mandatory units | | |
        U1 Applied studies | x | | x
        Unit | K1 | K2 | S1
        Optional units | | |
        U2 Practice | | x |
        Note: X stands for full coverage
        """, merged: ["A3:D3", "A6:D6"]))
    let table = try #require(workbook.mapping.first)
    #expect(
      table.skipping == [
        "1 above the header", "3 heading “Mandatory units”", "5 header repeated",
        "6 heading “Optional units”", "8 note below the table",
      ])
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(workbook.entry("K2")?.naming == ["C7 U2 Practice"])
  }

  @Test func `a second block of columns below the first is read with it`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit | K1 | K2 | K3
        U1 | x | | x
        U2 | | x |

        Unit | S1 | S2
        U1 | x |
        U2 | | P
        """))
    #expect(workbook.codes == ["K1", "K2", "K3", "S1", "S2"])
    #expect(workbook.entry("S2")?.saying == ["C7 partial"])
    #expect(workbook.entry("S2")?.naming == ["C7 U2"])
  }

  @Test func `a row of reasons belongs to the KSBs above it`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit | K1 | K2 | S1
        U1 | P | x | x
        Rationale for partial coverage | Only safe at work | |
        """))
    #expect(workbook.entry("K1")?.places(.rationale) == ["B3"])
    #expect(workbook.entry("K1")?.naming == ["B2 U1"])
  }

  @Test func `marks below a code that heads several columns are not guessed`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit | K1 | | K2 |
         | Taught | Assessed | Taught | Assessed
        U1 | x | x | | x
        U2 | | | x |
        """, merged: ["B1:C1", "D1:E1"]))
    #expect(workbook.entry("K1")?.saying == ["B3 unreadable", "C3 unreadable"])
    #expect(workbook.entry("K2")?.naming == [])
  }

  @Test func `a blank template is a mapping with nothing in it`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit code | Unit title | K1 | K2 | S1
        U1 | Applied studies
        U2 | Practice
        """))
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(workbook.mapping.first?.units.count == 2)
  }

  @Test func `units that span rows keep their name in each`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit | Learning outcome | K1 | K2 | S1
        U1 Applied studies | LO1 | x | |
         | LO2 | | x |
        U2 Practice | LO1 | | | x
        """, merged: ["A2:A3"]))
    #expect(workbook.entry("K2")?.naming == ["D3 U1 Applied studies"])
  }

  @Test(arguments: [
    "Duty | K1 | K2 | S1\nDuty 1 Keep the lamp | x | | x\nDuty 2 Keep the log | | x |",
    "Assessment | K1 | K2 | S1\nAssignment 1 | x | | x\nExam | | x |",
    "Unit | K1 | K2 | S1",
    "K1 | K2 | K3\nK4 | K5 | K6",
  ])
  func `rows that are no units' make no mapping`(lines: String) {
    #expect(recognise(sheet("Sheet1", lines)).mapping.isEmpty)
  }

  @Test func `numbers below bands may leave one out or go wrong`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        | Knowledge | | | | | Skills |
        Units | 2 | 3 | 4 | 29 | 5 | 1 | 2
        U1 Networks | X | | X | X | | | X
        U2 Practice | | X | | | X | X |
        """))
    #expect(workbook.mapping.first?.layout == .transposed)
    #expect(workbook.codes == ["K2", "K3", "K4", "K29", "K5", "S1", "S2"])
    #expect(workbook.entry("S2")?.naming == ["H3 U1 Networks"])
  }

  @Test func `a row that counts the marks of its columns is no unit`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Unit | K1 | K2 | S1 | B1
        Applied studies | F | - | F | F
        Practice | F | - | - | F
        Project | F | F | - | -
        Times covered | #3 | #1 | #1 | #2
        """))
    #expect(
      workbook.mapping.first?.units.map(\.name) == ["Applied studies", "Practice", "Project"])
    #expect(workbook.mapping.first?.skipping.last == "5 totals")
  }
}
