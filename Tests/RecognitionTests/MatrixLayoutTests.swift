import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct MatrixLayoutTests {
  @Test func `marks say which units cover a KSB`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | U1 | U2 | U3 Applied studies
        K1 | Principles of design | ✓ | | X
        K2 | Law and ethics | | P |
        S1 | Use of tools | | | -
        S2 | Care of tools | | |
        S3 | Storage of tools | ½ | z | #1
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .matrix)
    #expect(
      table.naming == [
        "A code", "B statement", #"C unit("U1")"#, #"D unit("U2")"#,
        #"E unit("U3 Applied studies")"#,
      ])
    #expect(workbook.entry("K1")?.saying == ["C2 full", "E2 full"])
    #expect(workbook.entry("K1")?.naming == ["C2 U1", "E2 U3 Applied studies"])
    #expect(workbook.entry("K2")?.saying == ["D3 partial"])
    #expect(workbook.entry("S1")?.saying == ["E4 none"])
    #expect(workbook.entry("S1")?.naming == [])
    #expect(workbook.entry("S2")?.saying == [])
    #expect(workbook.entry("S3")?.saying == ["C6 partial", "D6 unreadable", "E6 full"])
    #expect(workbook.entry("S3")?.naming == ["C6 U1", "E6 U3 Applied studies"])
  }

  @Test func `unit titles need no code`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Networking | Assessment and Feedback | Research Methods
        K1 | Principles of design | x | x |
        K2 | Law and ethics | | x | x
        """))
    #expect(
      workbook.entry("K2")?.naming == ["D3 Assessment and Feedback", "E3 Research Methods"])
  }

  @Test func `codes and titles in two rows, under a band, make one name`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        Mapping of the diploma
        KSB | Statement | Mandatory units | | Optional units | | Total
         | | U1 | U2 | U3 | U4 |
         | | Applied studies | Practice | Research | Project |
        K1 | Principles of design | F | | P | | #2
        K2 | Law and ethics | | F | | | #1
        Total | | #1 | #1 | #1 | #0 |
        """, merged: ["C2:D2", "E2:F2", "A2:A4", "B2:B4"]))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .matrix)
    #expect(table.headerRow == 4)
    #expect(
      table.naming == [
        "A code", "B statement", #"C unit("U1 Applied studies")"#, #"D unit("U2 Practice")"#,
        #"E unit("U3 Research")"#, #"F unit("U4 Project")"#,
      ])
    #expect(workbook.entry("K1")?.naming == ["C5 U1 Applied studies", "E5 U3 Research"])
    #expect(workbook.entry("K1")?.saying == ["C5 full", "E5 partial"])
    #expect(table.skipping == ["1 above the header", "7 totals"])
  }

  @Test func `titles above codes, the KSB's own header below`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
         | | Applied studies | Practice | Research
        KSB | Statement | U1 | U2 | U3
        K1 | Principles of design | x | | x
        K2 | Law and ethics | | x |
        """))
    #expect(
      workbook.entry("K1")?.naming == ["C3 Applied studies U1", "E3 Research U3"])
  }

  @Test func `a matrix may have columns of words as well`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Coverage | U1 | U2 | | Assessment | Rationale
        K1 | Principles of design | Full | x | | | Exam |
        K2 | Law and ethics | Partial | | x | | Essay | At work
        S1 | Use of tools | Full | | | | |
        S2 | Care of tools | | | x | | |
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .matrix)
    #expect(
      table.naming == [
        "A code", "B statement", "C coverage", #"D unit("U1")"#, #"E unit("U2")"#, "G assessment",
        "H rationale",
      ])
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 full"])
    #expect(workbook.entry("S1")?.saying == ["C4 full"])
    #expect(workbook.entry("S1")?.naming == [])
    #expect(workbook.entry("S2")?.saying == ["C5 blank", "E5 full"])
    #expect(workbook.entry("S1")?.places(.rationale) == ["H4"])
  }

  @Test func `ticks beside named units do not make a matrix`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units | Signed off by tutor | Seen by board
        K1 | Principles of design | Full | U1 | Y | Y
        K2 | Law and ethics | Full | U2 | Y | N
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .list)
    #expect(workbook.entry("K1")?.saying == ["C2 full"])
    #expect(workbook.entry("K1")?.naming == ["D2 U1"])
  }

  @Test func `a matrix in sections, with numbers for codes`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        No. | Statement | Unit 1 | Unit 2
        Knowledge
        #1 | Principles of design | x |
        #2 | Law and ethics | | x
        Skills
        #1 | Use of tools | x | x
        """))
    #expect(workbook.mapping.first?.layout == .matrix)
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(workbook.entry("S1")?.naming == ["C6 Unit 1", "D6 Unit 2"])
  }

  @Test func `an unmarked matrix is still one`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | U1 | U2
        K1 | Principles of design | |
        K2 | Law and ethics | |
        """))
    #expect(workbook.mapping.first?.layout == .matrix)
    #expect(workbook.entry("K1")?.marks.isEmpty == true)
  }

  @Test func `outcomes in place of marks claim that the unit covers the KSB`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | U1 | U2 | U3
        K1 | Principles of design | LO1 | | x
        K2 | Law and ethics | | 1.2 |
        S1 | Use of tools | LO2, LO3 | | x
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full", "E2 full"])
    #expect(workbook.entry("K2")?.saying == ["D3 full"])
    #expect(workbook.entry("S1")?.saying == ["C4 full", "E4 full"])
    #expect(workbook.entry("S1")?.naming == ["C4 U1", "E4 U3"])
  }

  @Test func `a column among the units is one, though none of its marks can be read`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Project management | Data analysis | Practice
        K1 | Principles of design | x | T |
        K2 | Law and ethics | | A | x
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 unreadable"])
    #expect(workbook.entry("K2")?.saying == ["D3 unreadable", "E3 full"])
  }

  @Test func `many codes of units above the header do not outweigh it`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        | | Module 1 | Module 2 | Module 3 | Module 4 | Module 5 |
        KSB | Statement | Design | Law | Practice | Safety | Project | Rationale
        K1 | Principles of sound design | X | | | | | |
        K2 | Law and ethics of the trade | | P | | | | Safer in the workplace
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.naming.suffix(1) == ["H rationale"])
    #expect(workbook.entry("K2")?.naming == ["D4 Module 2 Law"])
  }

  @Test func `a first column of few marks, most of them unreadable, is a unit's all the same`()
    throws
  {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Basics of trade | Law in practice | Final project
        K1 | Principles of sound design | X | X |
        K2 | Law and ethics of the trade | see note | X |
        K3 | Sources of advice and support | !N/A | | X
        K4 | Types of tools and their care | ? | X | X
        """))
    #expect(workbook.entry("K1")?.naming == ["C2 Basics of trade", "D2 Law in practice"])
    #expect(workbook.entry("K2")?.saying == ["C3 unreadable", "D3 full"])
  }
}
