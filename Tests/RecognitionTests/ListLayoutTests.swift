import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct ListLayoutTests {
  @Test func `a plain list is read cell by cell`() throws {
    let workbook = recognise(
      sheet(
        "KSB mapping",
        """
        KSB | Statement | Coverage | Unit(s) | Learning outcomes | Assessment method | Rationale for partial coverage
        K1 | Principles of design | Full | U1, U2 | LO1 | Exam
        K2 | Law and ethics | Partial | U2 | LO3 | Essay | Practised in the workplace
        S1 | Use hand tools | Not covered
        B1 | Act safely | | U3
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .list)
    #expect(table.headerRow == 1)
    #expect(
      table.naming == [
        "A code", "B statement", "C coverage", "D units", "E outcomes", "F assessment",
        "G rationale",
      ])
    #expect(workbook.codes == ["K1", "K2", "S1", "B1"])
    #expect(table.skipped.isEmpty && table.unreadableCodes.isEmpty)
    let first = try #require(workbook.entry("K1"))
    #expect(first.codeCell.place == "A2")
    #expect(first.codeCell.location.description == "'KSB mapping'!A2")
    #expect(first.statement == "Principles of design")
    #expect(first.saying == ["C2 full"])
    #expect(first.naming == ["D2 U1", "D2 U2"])
    #expect(first.cells.map(\.place) == ["A2", "B2", "C2", "D2", "E2", "F2", "G2"])
    #expect(first.cells(.rationale).first?.value == .blank)
    #expect(workbook.entry("K2")?.cells(.rationale).first?.text == "Practised in the workplace")
    #expect(workbook.entry("S1")?.saying == ["C4 none"])
    #expect(workbook.entry("B1")?.saying == ["C5 blank"])
    #expect(workbook.entry("B1")?.naming == ["D5 U3"])
  }

  @Test(arguments: [
    (
      "KSB ref", "Knowledge, skill or behaviour", "Covered?", "Module(s)", "LO", "How assessed",
      "Comments"
    ),
    (
      "Code", "Description", "Extent of coverage (Full/Partial/None)", "Where covered", "LOs",
      "Assessment", "Justification"
    ),
    (
      "KSB\ncode", "KSB statement", "Full/Partial/None", "Unit name (please complete)",
      "Learning Outcome(s)", "Assessment Methods", "Reason for partial coverage"
    ),
    (
      "No.", "KSB", "Is this KSB covered? (Full, Partial, None)",
      "Which unit(s) is this KSB covered by?", "Learning outcomes and assessment criteria",
      "How is it assessed?", "Notes"
    ),
    (
      "Ref", "Statement", "LEVEL OF COVERAGE:", "Units / modules", "Unit content",
      "Assessment strategy", "If partial, please explain why"
    ),
    (
      "KSB number", "Detail", "Coverage*", "Mapped to unit", "Unit learning outcomes",
      "Assessment of KSB", "Evidence"
    ),
  ])
  func `headers are known by many names`(
    code: String, statement: String, coverage: String, units: String, outcomes: String,
    assessment: String, rationale: String
  ) throws {
    let header = [code, statement, coverage, units, outcomes, assessment, rationale]
      .map { $0.split(separator: "\n").joined(separator: "⏎") }.joined(separator: "|")
    let workbook = recognise(
      sheet(
        "Sheet1",
        header + "\n" + """
          K1 | Principles of sound design | Full | U1 | LO1 | Exam
          S1 | Use of hand tools in practice | Partial | U2 | LO3 | Essay | In the workplace
          """))
    let table = try #require(workbook.mapping.first)
    #expect(
      table.naming == [
        "A code", "B statement", "C coverage", "D units", "E outcomes", "F assessment",
        "G rationale",
      ])
  }

  @Test func `instructions above, notes below and totals are skipped`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB mapping for ST0827
        Please complete every row. K1 is an example.

        KSB | Statement | Coverage | Units
        K1 | Principles of design | Full | U1

        K2 | Law and ethics | Full | U1
        Total covered | | #2 |
        Note: units are listed in the structure

        Signed by the quality manager
        """))
    let table = try #require(workbook.mapping.first)
    #expect(workbook.codes == ["K1", "K2"])
    #expect(table.headerRow == 4)
    #expect(
      table.skipping == [
        "1–2 above the header", "8 totals", "9–11 note below the table",
      ])
    #expect(table.unreadableCodes.isEmpty)
    #expect(workbook.namedStandards.map(\.reference) == ["ST0827"])
    #expect(workbook.namedStandards.first?.location.cell?.description == "A1")
  }

  @Test func `the header may stand at row 40, with blank columns`() throws {
    let intro = (1...39).map { "Instruction \($0)" }.joined(separator: "\n")
    let workbook = recognise(
      sheet(
        "Mapping",
        intro + "\n" + """
           | KSB | | Statement | | Coverage | Units
           | K1 | | Principles of design | | Full | U1
           | K2 | | Law and ethics | | No |
          """))
    let table = try #require(workbook.mapping.first)
    #expect(table.headerRow == 40)
    #expect(table.naming == ["B code", "D statement", "F coverage", "G units"])
    #expect(workbook.entry("K2")?.saying == ["F42 none"])
    #expect(workbook.entry("K2")?.places(.units) == ["G42"])
  }

  @Test func `a header of two rows with merged cells`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | | Qualification | | | Comments
        Ref | Statement | Coverage | Unit | Assessment |
        K1 | Principles of design | Full | U1 | Exam |
        K2 | Law and ethics | Partial | U1 | Exam | At work
        """, merged: ["A1:B1", "C1:E1", "F1:F2"]))
    let table = try #require(workbook.mapping.first)
    #expect(table.headerRow == 2)
    #expect(
      table.naming == [
        "A code", "B statement", "C coverage", "D units", "E assessment", "F rationale",
      ])
    #expect(table.columns.last?.location?.cell?.description == "F1")
  }

  @Test func `ticks under Full, Partial and None say so`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | | | Units
         | | Full | Partial | Not covered |
        K1 | Principles of design | X | | | U1
        K2 | Law and ethics | | X | | U1
        S1 | Use of tools | | | ✓ |
        S2 | Care of tools | | | |
        """, merged: ["C1:E1", "A1:A2", "B1:B2", "F1:F2"]))
    let table = try #require(workbook.mapping.first)
    #expect(
      table.naming == [
        "A code", "B statement", "C coverage", "D coverage", "E coverage", "F units",
      ])
    #expect(workbook.entry("K1")?.saying == ["C3 full"])
    #expect(workbook.entry("K2")?.saying == ["D4 partial"])
    #expect(workbook.entry("S1")?.saying == ["E5 none"])
    #expect(workbook.entry("S2")?.saying == ["C6 blank"])
  }

  @Test func `without a header, contents tell what columns are`() throws {
    let workbook = recognise(
      sheet(
        "Sheet1",
        """
        K1 | The principles of sound design | Full | U1
        K2 | The law and ethics of the trade | Partial | U1, U2
        S1 | The use of hand tools at work | None |
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.headerRow == 0)
    #expect(table.naming == ["A code", "B statement", "C coverage", "D units"])
    #expect(workbook.entry("K2")?.naming == ["D2 U1", "D2 U2"])
  }

  @Test func `a row that says what to write below the header is no KSB's`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        (K1, S1, B1 …) | (as published) | Full/Partial/None | (list all units)
        K1 | Principles of sound design | Full | U1
        K2 | Law and ethics of the trade | None |
        """))
    let table = try #require(workbook.mapping.first)
    #expect(workbook.codes == ["K1", "K2"])
    #expect(table.unreadableCodes.isEmpty)
    #expect(workbook.entry("K1")?.saying == ["C3 full"])
  }
}
