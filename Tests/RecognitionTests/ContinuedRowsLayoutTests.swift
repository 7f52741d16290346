import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct ContinuedRowsLayoutTests {
  @Test func `rows with a blank code go on with the KSB above`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Unit | LO | Assessment
        K1 | Principles of design | Full | U1 | LO1 | Exam
         | | | U2 | LO3 |
         | | Partial | U3 | | Essay
        K2 | Law and ethics | Full | U1 | LO1 | Exam
        """))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .continuedRows)
    #expect(workbook.codes == ["K1", "K2"])
    let entry = try #require(workbook.entry("K1"))
    #expect(entry.saying == ["C2 full", "C4 partial"])
    #expect(entry.naming == ["D2 U1", "D3 U2", "D4 U3"])
    #expect(entry.places(.assessment) == ["F2", "F3", "F4"])
    #expect(entry.places(.code) == ["A2"])
    #expect(table.skipped.isEmpty)
  }

  @Test func `rows under a merged code go on with it, statement or not`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Unit
        K1 | Principles of design | Full | U1
        ~ | ~ | ~ | U2
        ~ | in its second part | ~ | U3
        K2 | Law and ethics | Partial | U1
        """, merged: ["A2:A4", "B2:B3", "C2:C4"]))
    #expect(workbook.codes == ["K1", "K2"])
    let entry = try #require(workbook.entry("K1"))
    #expect(entry.saying == ["C2 full"])
    #expect(entry.places(.coverage) == ["C2"])
    #expect(entry.places(.statement) == ["B2", "B4"])
    #expect(entry.naming == ["D2 U1", "D3 U2", "D4 U3"])
    #expect(workbook.mapping.first?.layout == .continuedRows)
  }

  @Test func `a KSB without its code between continued rows is told`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Unit
        K1 | Principles of design | Full | U1
         | | | U2
         | Law and ethics | Full | U3
         | | | U4
        K3 | Storage | Full | U1
        """))
    #expect(workbook.codes == ["K1", "K3"])
    #expect(workbook.entry("K1")?.naming == ["D2 U1", "D3 U2"])
    #expect(workbook.mapping.first?.unreadableCodes.map(\.place) == ["A4"])
  }

  @Test func `a blank coverage cell counts once, and only when no row says anything`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Unit
        K1 | Principles of design | | U1
         | | | U2
        K2 | Law and ethics | | U1
         | | Full | U2
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 blank"])
    #expect(workbook.entry("K2")?.saying == ["C5 full"])
  }

  @Test func `what follows a gap does not go on with the KSB`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Unit
        K1 | Principles of design | Full | U1
         | | | U2
        K2 | Law and ethics | Full | U1
        ~
         | | | Completed in May
        """))
    #expect(workbook.entry("K2")?.naming == ["D4 U1"])
    #expect(
      workbook.mapping.first?.skipping == ["5 blank row", "6 note below the table"])
  }

  private static let repeated = """
    KSB | Statement | Coverage | Unit | Assessment
    K1 | Principles of design | Full | U1 | Exam
    K1 | Principles of design | Full | U2 | Essay
    K2 | Law and ethics | Full | U1 | Exam
    K2 | Law and ethics | | U3 | Exam
    S1 | Use of tools | Partial | U1 | Exam
    S1 | Use of tools | Partial | U2 | Exam
    """

  @Test func `a code repeated for each of its units is one claim`() throws {
    let workbook = recognise(sheet("Mapping", Self.repeated))
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(workbook.entry("K1")?.naming == ["D2 U1", "D3 U2"])
    #expect(workbook.entry("K2")?.naming == ["D4 U1", "D5 U3"])
    let reading = try #require(workbook.sheets.first)
    #expect(reading.evidence.contains("3 rows with the code of the row above, read with it"))
  }

  @Test(arguments: [
    "S1 | Use of tools | None | U2 | Exam", "S1 | Use of tools | Partial | U1 | Exam",
    "S1 | Care of tools | Partial | U2 | Exam",
  ])
  func `a repeat that says something else, or nothing else, stands alone`(row: String) {
    let lines = Self.repeated.split(separator: "\n").dropLast() + [row[...]]
    let extra = "S2 | Cleaning | Full | U1 | Exam\nS2 | Cleaning | Full | U2 | Exam"
    let workbook = recognise(sheet("Mapping", lines.joined(separator: "\n") + "\n" + extra))
    #expect(workbook.codes == ["K1", "K2", "S1", "S1", "S2"])
  }

  @Test func `one KSB with a repeated code is no habit`() {
    let lines = Self.repeated.split(separator: "\n").prefix(4).joined(separator: "\n")
    #expect(recognise(sheet("Mapping", lines)).codes == ["K1", "K1", "K2"])
  }
}
