import Recognition
import Testing
import Workbooks

/// Headers that are mistyped, or that no vocabulary can know.
@Suite
struct UnusualHeadersTests {
  @Test func `a slip of the pen in a header is forgiven`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statment | Covrage | Modlue(s) | Assesment | Rational
        K1 | Principles of sound design | Full | U1 | Exam |
        K2 | Law and ethics of the trade | Partial | U2 | Essay | Done in the workplace
        """))
    let table = try #require(workbook.mapping.first)
    #expect(
      table.naming == [
        "A code", "B statement", "C coverage", "D units", "E assessment", "F rationale",
      ])
  }

  @Test func `a header that is spelt right wins over one that is not`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Covrage | Coverage | Units
        K1 | Principles of sound design | None | Full | U1
        """))
    #expect(workbook.entry("K1")?.saying == ["D2 full"])
  }

  @Test func `short words are not corrected: Unix is no unit`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Unix | Networks
        K1 | Principles of sound design | x |
        K2 | Law and ethics of the trade | | x
        """))
    #expect(workbook.mapping.first?.layout == .matrix)
    #expect(workbook.entry("K1")?.naming == ["C2 Unix"])
  }

  @Test func `one column of coverage words is no matrix, whatever its header`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Alignment | Where it is
        K1 | Principles of sound design | Full |
        K2 | Law and ethics of the trade | None |
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .list)
    #expect(workbook.entry("K2")?.saying == ["C3 none"])
    #expect(workbook.entry("K1")?.units.isEmpty == true)
  }

  @Test func `what is taught says what is covered, where nothing else does`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Taught (Y/N) | Assessed (Y/N) | Unit
        K1 | Principles of sound design | Y | Y | U1
        K2 | Law and ethics of the trade | N | N | U1
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full"])
    #expect(workbook.entry("K2")?.saying == ["C3 none"])
  }

  @Test func `columns of one label under titles of units are not the coverage`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Networks | | Security |
         | | Taught | Assessed | Taught | Assessed
        K1 | Principles of sound design | x | x | |
        K2 | Law and ethics of the trade | | | x |
        """, merged: ["C1:D1", "E1:F1", "A1:A2", "B1:B2"]))
    #expect(workbook.mapping.first?.has(.coverage) == false)
  }

  @Test func `what follows the code is no statement where a column holds those`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of sound design | Full | U1
        K2 (core) | Law and ethics of the trade | Full | U1
        K3 | Storage of goods and tools | Full | U1
        """))
    #expect(workbook.entry("K2")?.statement == "Law and ethics of the trade")
  }

  @Test func `the last noun of a header says what it is about`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | KSB wording | Unit level | Coverage by the unit | Unit title | Unit LOs
        K1 | Principles of sound design | 4 | Full | Applied design | LO1
        K2 | Law and ethics of the trade | 5 | Partial | Law in practice | LO2
        """))
    let table = try #require(workbook.mapping.first)
    #expect(
      table.naming == ["A code", "B statement", "D coverage", "E units", "F outcomes"])
  }

  @Test func `prose under a header that mentions coverage is not the coverage`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Topics covered | U1 | U2
        K1 | Principles of sound design | Lectures and seminars on design | X |
        K2 | Law and ethics of the trade | Case study of a small workshop | | X
        """))
    #expect(workbook.entry("K1")?.saying == ["D2 full"])
    #expect(workbook.entry("K2")?.naming == ["E3 U2"])
  }

  @Test func `evidence that every KSB has is no reason for partial coverage`() {
    let row = "Full | U1 | Lectures and seminars on design"
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Coverage | Units | Evidence
        K1 | \(row)
        K2 | \(row)
        K3 | Partial | U2 | Case study of a small workshop
        K4 | \(row)
        K5 | \(row)
        """))
    #expect(workbook.entry("K3")?.places(.rationale).isEmpty == true)
    #expect(workbook.entry("K3")?.saying == ["B4 partial"])
  }
}
