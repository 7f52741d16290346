import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct InvertedLayoutTests {
  @Test func `a unit's cell lists the KSBs that it covers`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB mapping of the diploma
        Unit code | Unit title | Level | KSBs covered | Assessment
        U1 | Networks | #4 | K1, K2; S3 | Exam
        U2 | Security | #5 | K2-K4 (P) | Report
        U3 | Project | #5 | k1 S2 |
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .inverted)
    #expect(table.headerRow == 2)
    #expect(table.naming == ["A units", "B units", "D ksbs", "E assessment"])
    #expect(workbook.codes == ["K1", "K2", "S3", "K3", "K4", "S2"])
    #expect(workbook.entry("K1")?.saying == ["D3 full", "D5 full"])
    #expect(workbook.entry("K1")?.naming == ["D3 U1 Networks", "D5 U3 Project"])
    #expect(workbook.entry("K2")?.saying == ["D3 full", "D4 partial"])
    #expect(workbook.entry("K4")?.naming == ["D4 U2 Security"])
    #expect(workbook.entry("K2")?.places(.assessment) == ["E3", "E4"])
    #expect(workbook.entry("K1")?.units.first?.nameLocation?.description == "Mapping!A3")
    #expect(table.skipping == ["1 above the header"])
  }

  @Test func `a column for each type may list bare numbers`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Module | Knowledge | Skills | Behaviours
        Networks | K1, K2 | S1 | B1
        Security | 3-5 | 2 and 3 | -
        Project | #6 | | N/A
        """))
    #expect(
      workbook.codes == ["K1", "K2", "S1", "B1", "K3", "K4", "K5", "S2", "S3", "K6"])
    #expect(workbook.entry("S3")?.naming == ["C3 Security"])
    #expect(workbook.mapping.first?.unreadableCodes.isEmpty == true)
  }

  @Test func `outcomes have rows of their own, their unit named once`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit | Learning outcome | KSBs
        U1 Networks | LO1 Plan a network | K1, S1
         | LO2 Build a network | K2
        U2 Security | LO1 Secure a network | K1, B1 (partial)
        """))
    #expect(workbook.entry("K2")?.naming == ["C3 U1 Networks"])
    #expect(workbook.entry("K1")?.naming == ["C2 U1 Networks", "C4 U2 Security"])
    #expect(workbook.entry("B1")?.saying == ["C4 partial"])
    #expect(workbook.entry("K2")?.places(.outcomes) == ["B3"])
  }

  @Test func `headings name the unit where no column does`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit 1: Networks | |
        Learning outcome | Title | KSBs
        LO1 | Plan a network | K1, S1
        LO2 | Build a network | K2, K3
        Unit 2: Security | |
        LO1 | Secure a network | K1, B1
        """))
    #expect(workbook.entry("K2")?.naming == ["C4 Unit 1: Networks"])
    #expect(workbook.entry("B1")?.naming == ["C6 Unit 2: Security"])
  }

  @Test func `a sheet's name is its unit's where nothing else is`() {
    let workbook = recognise(
      sheet(
        "U1 Networks", "Learning outcome | Title | KSBs\nLO1 | Plan | K1, S1\nLO2 | Build | K2"),
      sheet("U2 Security", "Learning outcome | Title | KSBs\nLO1 | Lock | K1, S2\nLO2 | Test | B1"))
    #expect(workbook.mapping.map(\.sheet) == ["U1 Networks", "U2 Security"])
    #expect(
      workbook.entries.filter { $0.code.description == "K1" }.flatMap(\.naming) == [
        "C2 U1 Networks", "C2 U2 Security",
      ])
  }

  @Test func `what cannot be read in a list is told`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit | KSBs
        U1 | K1, K?, S1
        U2 | K9-K4, K2
        U3 | see specification
        U4 | K3 (mostly), S2
        U5 | #1.2
        U6 | TBC
        U7 | K1-S3
        """))
    let table = try #require(workbook.mapping.first)
    #expect(
      table.uncoded.map { "\($0.codeCell.place) \($0.words)" } == [
        "B2 K?", "B3 K9-K4", "B4 see specification", "B6 1.2", "B8 K1-S3",
      ])
    #expect(workbook.entry("K3")?.saying == ["B5 unreadable"])
    #expect(workbook.entry("K3")?.marks.first?.words == "K3 mostly")
    #expect(workbook.entry("K3")?.naming == [])
    #expect(table.units.flatMap(\.cells).filter(\.isPrompt).map(\.place) == ["B7"])
  }

  @Test func `a row that lists KSBs for no unit names none`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit | KSBs
        U1 | K1, S1
         | K2, K3
        """))
    #expect(workbook.entry("K2")?.naming == [])
    #expect(workbook.entry("K2")?.places(.units) == ["A3"])
  }

  @Test func `rows of groups of KSBs have the coverage beside them`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSBs | Coverage | Units | Rationale
        K1, K2 | Full | U1 |
        K3-K5 | Partial | U2 | At work
        S1 & S2 | None | |
        """))
    #expect(workbook.codes == ["K1", "K2", "K3", "K4", "K5", "S1", "S2"])
    #expect(workbook.entry("K4")?.saying == ["B3 partial"])
    #expect(workbook.entry("K4")?.naming.map { $0.suffix(2) } == ["U2"])
    #expect(workbook.entry("S1")?.saying == ["B4 none"])
  }

  @Test(arguments: [
    "Duty | KSBs\nDuty 1 Keep the lamp | K1, K2, S1\nDuty 2 Keep the log | K3, S2",
    "Assessment method | KSBs assessed\nAssignment 1 | K1, K2\nExam | K3, S1, S2",
    "Time | Monday | Tuesday\n9.00 | K1 | S3\n10.00 | S2 | B4\n11.00 | K7 | K1",
  ])
  func `lists for anything but units are no mapping`(lines: String) {
    #expect(recognise(sheet("Sheet1", lines)).mapping.isEmpty)
  }

  @Test func `a list that mentions other KSBs is a list`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units | Related KSBs
        K1 | Principles of design | Full | U1 | K2, S1, S2
        K2 | Law and ethics | Full | U1 | K1, S1
        S1 | Use of tools | No | | K1-K2
        """))
    #expect(workbook.mapping.first?.layout == .list)
    #expect(workbook.codes == ["K1", "K2", "S1"])
  }

  @Test func `units that reach over rows of outcomes have the rows, whatever each row lists`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Ref | Name | LO ref | KSBs addressed
        U1 | Networks | LO1 | K1
         | | LO2 |
         | | LO3 | S1
        U2 | Security | LO1 | K2 (P)
         | | LO2 | B1
        """))
    #expect(workbook.mapping.first?.layout == .inverted)
    #expect(workbook.codes == ["K1", "S1", "K2", "B1"])
    #expect(workbook.entry("S1")?.naming == ["D4 U1 Networks"])
    #expect(workbook.entry("K2")?.saying == ["D5 partial"])
  }

  @Test func `a column for each type is no list of one type's KSBs`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit title | Knowledge | Skills covered | Behaviours covered
        Networks | K11 | | B2
        Security | K2 | S15 |
        Project | | S3 | B1
        """))
    #expect(workbook.mapping.first?.layout == .inverted)
    #expect(workbook.codes == ["K11", "B2", "K2", "S15", "S3", "B1"])
  }

  @Test func `codes that return in row after row are listed by units`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Module | Learning outcome | Linked KSBs
        Networks | LO1 | K1,K2,S1
         | LO2 | K2,S2
        Security | LO1 | K1,S1
         | LO2 | K2,B1
        """))
    #expect(workbook.mapping.first?.layout == .inverted)
    #expect(
      workbook.entry("K2")?.naming == ["C2 Networks", "C3 Networks", "C5 Security"])
  }

  @Test func `numbers alone below the three types are KSBs`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Component | K | S | B
        Networks | 1, 2 | 1 | 1
        Security | 3, 4 | 2, 3 | 1, 2
        Project | 1-4 | 3 | 2
        """))
    #expect(workbook.mapping.first?.layout == .inverted)
    #expect(
      Set(workbook.codes.map(\.description)) == [
        "K1", "K2", "K3", "K4", "S1", "S2", "S3", "B1", "B2",
      ])
  }

  @Test func `a name that several units share is not a part of theirs`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Unit | Unit lead | KSBs
        U1 Networks | Curriculum team | K1, K2
        U2 Security | Curriculum team | K2, S1
        U3 Project | Curriculum team | S1, B1
        """))
    #expect(
      workbook.mapping.first?.units.map(\.name) == ["U1 Networks", "U2 Security", "U3 Project"])
  }
}
