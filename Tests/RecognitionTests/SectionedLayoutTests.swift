import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct SectionedLayoutTests {
  @Test func `headings give numbers their letter`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        No. | Statement | Coverage | Units
        KNOWLEDGE
        1 | Principles of design | Full | U1
        2. | Law and ethics | Full | U1
        Section 2: Skills
        #1 | Use of tools | Partial | U2
        #2 | Care of tools | Full | U2
        Behaviours – how they act
        1 | Act safely | Full | U3
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .sectioned)
    #expect(workbook.codes == ["K1", "K2", "S1", "S2", "B1"])
    #expect(workbook.entry("S1")?.codeCell.place == "A6")
    #expect(workbook.entry("S1")?.saying == ["C6 partial"])
    #expect(
      table.skipping == [
        "2 section heading “KNOWLEDGE”", "5 section heading “Section 2: Skills”",
        "8 section heading “Behaviours – how they act”",
      ])
  }

  @Test func `the plural of Module(s) is not the letter of skills`() {
    let workbook = recognise(
      sheet(
        "Knowledge",
        """
        Ref | Description | Covered? | Module(s)
        #1 | Principles of design | Full | U1
        #2 | Law and ethics | Full | U1
        """))
    #expect(workbook.codes == ["K1", "K2"])
  }

  @Test func `headings merged across, each with its own header`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Knowledge (K1–K2)
        Ref | Statement | Coverage | Units
        K1 | Principles of design | Full | U1
        K2 | Law and ethics | Full | U1

        Skills
        Ref | Statement | Coverage | Units
        S1 | Use of tools | Partial | U2
        """, merged: ["A1:D1", "A6:D6"]))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .sectioned)
    #expect(table.headerRow == 2)
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(
      table.skipping == [
        "1 section heading “Knowledge (K1–K2)”", "6 section heading “Skills”", "7 header repeated",
      ])
  }

  @Test func `headers that name the type`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        No | Knowledge | Coverage | Units
        1 | Principles of design | Full | U1
        2 | Law and ethics | Full | U1
        No | Skills | Coverage | Units
        1 | Use of tools | Partial | U2
        """))
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(workbook.entry("S1")?.statement == "Use of tools")
  }

  @Test func `a column of types gives numbers their letter`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Type | No | Statement | Coverage | Units
        Knowledge | 1 | Principles of design | Full | U1
        Knowledge | 2 | Law and ethics | Full | U1
        Skill | 1 | Use of tools | Partial | U2
        Behaviour | 1 | Act safely | Full | U2
        """))
    #expect(workbook.codes == ["K1", "K2", "S1", "B1"])
    #expect(workbook.entry("B1")?.codeCell.place == "B5")
  }

  @Test func `a sheet for each type is a part of one mapping`() throws {
    let workbook = recognise(
      sheet("Instructions", "Fill in the three sheets"),
      sheet(
        "Knowledge",
        """
        No | Statement | Coverage | Units
        1 | Principles of design | Full | U1
        2 | Law and ethics | Full | U1
        """),
      sheet(
        "2. Skills",
        """
        No | Statement | Coverage | Units
        1 | Use of tools | Partial | U2
        2 | Care of tools | Partial | U2
        """),
      sheet(
        "Behaviours",
        """
        Ref | Statement | Coverage | Units
        B1 | Act safely | Full | U2
        B2 | Act fairly | Full | U2
        """))
    #expect(workbook.sheets.map(\.purpose) == [.other, .mapping, .mapping, .mapping])
    #expect(workbook.codes == ["K1", "K2", "S1", "S2", "B1", "B2"])
    #expect(workbook.entry("S2")?.codeCell.location.description == "'2. Skills'!A3")
    #expect(workbook.mapping.map(\.layout) == [.sectioned, .sectioned, .sectioned])
  }

  @Test func `continued rows within sections`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        Knowledge
        K1 | Principles of design | Full | U1
         | | | U2
        Skills
        S1 | Use of tools | Partial | U2
         | | | U3
        """))
    #expect(workbook.mapping.first?.layout == .sectioned)
    #expect(workbook.entry("K1")?.naming == ["D3 U1", "D4 U2"])
    #expect(workbook.entry("S1")?.naming == ["D6 U2", "D7 U3"])
  }

  @Test func `a statement that starts with “Knowledge of” is no heading`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | Full | U1
         | Knowledge of safety | |
        K3 | Storage | Full | U1
        """))
    #expect(workbook.mapping.first?.unreadableCodes.map(\.place) == ["A3"])
  }
}
