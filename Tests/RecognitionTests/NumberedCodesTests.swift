import Domain
import Recognition
import Testing
import Workbooks

/// Codes that are numbers, to which a section gives the letter.
@Suite
struct NumberedCodesTests {
  @Test func `numbers that nothing gives a type to are not guessed`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        No | Statement | Coverage | Units
        1 | Principles of design | Full | U1
        2 | Law and ethics | Full | U1
        """))
    // Their statements may tell which KSBs they are to whom knows the standard.
    #expect(workbook.entries.isEmpty)
    #expect(workbook.mapping.first?.uncoded.map(\.codeCell.place) == ["B2", "B3"])
  }

  @Test func `line numbers that run on are no codes beside numbers that start again`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Line | KSB code | Statement | Coverage | Units
        Knowledge
        1 | 1 | Principles of design | Full | U1
        2 | 2 | Law and ethics of the trade | Full | U1
        Skills
        3 | 1 | Use of tools | Full | U2
        4 | 2 | Use of materials | Partial | U2
        """))
    #expect(workbook.codes == ["K1", "K2", "S1", "S2"])
    #expect(workbook.entry("S2")?.codeCell.place == "B7")
  }

  @Test func `a version above the header is no part of what numbers count`() {
    let workbook = recognise(
      sheet(
        "Skills",
        """
        Version | #2
        Line | KSB ID | Statement | Coverage | Units
        26 | 1 | Use of tools | Full | U2
        27 | 2 | Use of materials | Partial | U2
        28 | 3 | Care of both | Full | U2
        """))
    #expect(workbook.codes == ["S1", "S2", "S3"])
    #expect(workbook.entries.map(\.codeCell.place) == ["B3", "B4", "B5"])
  }

  @Test func `numbers still count below a header of codes when the first is missing`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB code | Statement | Coverage | Units
        Knowledge
        2 | Law and ethics of the trade | Full | U1
        3 | Principles of design | Full | U1
        4 | Principles of care | Full | U1
        """))
    #expect(workbook.codes == ["K2", "K3", "K4"])
  }

  @Test func `a hint with codes does not make a short sheet a list of units`() {
    let workbook = recognise(
      sheet(
        "Skills",
        """
        Reference | Coverage | Unit(s)
        S1 | Full | U1
        S2 | Full | U2
        S3 | Full | U2
        """),
      sheet(
        "Behaviours",
        """
        Reference | Coverage | Unit(s)
        (K1, S1, B1 …) | Full/Partial/None | (unit number and title)
        B1 | Full | U1
        B2 | Partial | U3
        """))
    #expect(workbook.codes == ["S1", "S2", "S3", "B1", "B2"])
  }

  @Test func `a sheet of one type may hold a single KSB`() {
    let header = "No. | Statement | Coverage | Units"
    let workbook = recognise(
      sheet(
        "Knowledge",
        """
        \(header)
        1 | Principles of design | Full | U1
        2 | Law and ethics of the trade | Full | U1
        """),
      sheet(
        "Behaviours",
        """
        \(header)
        1 | Acts with care | Full | U2
        """))
    #expect(workbook.codes == ["K1", "K2", "B1"])
  }
}
