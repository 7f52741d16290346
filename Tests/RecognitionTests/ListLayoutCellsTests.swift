import Domain
import Recognition
import Testing
import Workbooks

/// What the cells of a list come to where they are not plain text in a row of their own.
@Suite
struct ListLayoutCellsTests {
  @Test func `code and statement may share a cell`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Knowledge, skills and behaviours | Coverage | Units
        K1: Principles of design | Full | U1
        K2: Law and ethics | Part | U2
        Care of tools | Full | U2
        B1: Act safely | No |
        """))
    #expect(workbook.codes == ["K1", "K2", "B1"])
    #expect(workbook.entry("K1")?.statement == "Principles of design")
    #expect(workbook.entry("K2")?.saying == ["B3 partial"])
    #expect(workbook.mapping.first?.unreadableCodes.map(\.place) == ["A4"])
  }

  @Test func `rows whose code cannot be read are told, not dropped`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | Full | U1
        K? | Law and ethics | Full | U1
         | Use of materials | Full | U1
        O1 | Care of tools | Full | U1
        K2, K3 | Two at once | Full | U1
        !REF | Lost reference | Full | U1
        K99999999999999999999 | Too many digits | Full | U1
        K4 | Storage | Full | U1
        """))
    let table = try #require(workbook.mapping.first)
    #expect(workbook.codes == ["K1", "K2", "K3", "K4"])
    #expect(workbook.entry("K3")?.naming == ["D6 U1"])
    #expect(workbook.entry("K3")?.statement == nil)
    #expect(
      table.unreadableCodes.map(\.place) == ["A3", "A4", "A5", "A7", "A8"])
  }

  @Test func `values that are no text keep their kind and place`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Coverage | Units
        K1 | ? | U1
        K2 | !N/A | U1
        K3 | #0.5 | #12
        K4 | Full | [insert unit title]
        """))
    #expect(workbook.entry("K1")?.saying == ["B2 unreadable"])
    #expect(workbook.entry("K1")?.cells(.coverage).first?.value == .formulaWithoutValue)
    #expect(workbook.entry("K2")?.cells(.coverage).first?.value == .error("#N/A"))
    #expect(workbook.entry("K3")?.saying == ["B4 partial"])
    #expect(workbook.entry("K3")?.naming == ["C4 12"])
    #expect(workbook.entry("K4")?.naming == [])
    #expect(workbook.entry("K4")?.cells(.units).first?.isPrompt == true)
  }

  @Test func `a merged coverage cell speaks for all its rows, from its own place`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | Full | U1
        K2 | Law and ethics | ~ | U1
        """, merged: ["C2:C3"]))
    #expect(workbook.entry("K2")?.saying == ["C2 full"])
  }

  @Test func `unit code and unit title in two columns are one unit`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Coverage | Unit code | Unit title
        K1 | Full | U1 | Applied studies
        K2 | Full | | Practice
        """))
    #expect(workbook.entry("K1")?.naming == ["C2 U1 Applied studies"])
    #expect(workbook.entry("K2")?.naming == ["D3 Practice"])
  }

  @Test func `a code in the statement is no part of it`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage
        K1 | K1: Principles of design | Full
        K2 | Law and ethics | Full
        """))
    #expect(workbook.entry("K1")?.statement == "Principles of design")
  }
}
