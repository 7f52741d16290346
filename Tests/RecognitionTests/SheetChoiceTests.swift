import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct SheetChoiceTests {
  private static let filled = """
    KSB | Statement | Coverage | Units
    K1 | Principles of design | Full | U1
    K2 | Law and ethics | Full | U2
    S1 | Use of tools | Full | U2
    """

  @Test func `the fuller of two rivals is used, the other told`() {
    let workbook = recognise(
      sheet(
        "Draft",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | Full | U1
        K2 | Law and ethics | |
        """),
      sheet("Final", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.candidate, .mapping])
    #expect(workbook.mapping.map(\.sheet) == ["Final"])
    #expect(workbook.sheets[0].table != nil)
    #expect(
      workbook.sheets[0].evidence.last == "not used: “Final” explains more of the same KSBs")
  }

  @Test func `of equal rivals the first tab is used`() {
    let workbook = recognise(sheet("One", Self.filled), sheet("Two", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.mapping, .candidate])
  }

  @Test func `sheets whose tabs name different standards are no rivals`() {
    let workbook = recognise(
      sheet("ST9001", Self.filled), sheet("ST9002 mapping", Self.filled),
      sheet("ST9002 draft", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.mapping, .mapping, .candidate])
  }

  @Test func `a tab that names no standard is a rival of one that does`() {
    let workbook = recognise(sheet("ST9001", Self.filled), sheet("Mapping", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.mapping, .candidate])
  }

  @Test func `a sheet that merely lists the KSBs is no rival`() {
    let workbook = recognise(
      sheet(
        "KSB list",
        """
        KSB | Statement
        K1 | Principles of design
        K2 | Law and ethics
        S1 | Use of tools
        S2 | Care of tools
        """),
      sheet("Mapping", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.other, .mapping])
  }

  @Test func `an example in the instructions is no rival`() {
    let workbook = recognise(
      sheet(
        "Instructions",
        """
        How to fill in the mapping
        KSB | Statement | Coverage | Units
        K1 | Example of a statement | Full | U1
        """),
      sheet("Mapping", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.other, .mapping])
  }

  @Test func `sheets with other KSBs go on with the mapping`() {
    let workbook = recognise(
      sheet("Part A", Self.filled),
      sheet(
        "Part B",
        """
        KSB | Statement | Coverage | Units
        K3 | Storage | Full | U1
        S2 | Care of tools | Full | U2
        """))
    #expect(workbook.sheets.map(\.purpose) == [.mapping, .mapping])
    #expect(workbook.codes == ["K1", "K2", "S1", "K3", "S2"])
  }

  @Test func `a hidden copy is not looked at`() {
    let workbook = recognise(
      sheet("Old", Self.filled, visibility: .hidden), sheet("Mapping", Self.filled))
    #expect(workbook.sheets.map(\.purpose) == [.other, .mapping])
    #expect(workbook.hidden.isEmpty)
  }

  @Test func `a hidden sheet is the mapping when no other is, and is told`() {
    let workbook = recognise(
      sheet("Cover", "KSB mapping"), sheet("Mapping", Self.filled, visibility: .veryHidden))
    #expect(workbook.sheets.map(\.purpose) == [.other, .mapping])
    #expect(workbook.hidden.map(\.kind) == [.sheet])
    #expect(workbook.hidden.first?.location.description == "Mapping")
  }

  @Test(arguments: [
    "Please fill in the KSB mapping. K1 to K5 must be covered.\nSee K2 for an example.",
    "Unit code | Unit title | Level | Credits | Status\nU1 | Design | 5 | 15 | Mandatory\nU2 | Law | 5 | 15 | Optional",
    "Time | Monday | Tuesday\n9.00 | K1 | S3\n10.00 | S2 | B4\n11.00 | K7 | K1",
    "Full\nPartial\nNone",
    "KSB | Statement\nK1 | Principles of design\nK2 | Law and ethics",
    "Version | Date | Author\n1 | 01/02/2026 | AB\n2 | 02/02/2026 | CD",
    "Room | Capacity | Assessment\nS1 | 20 | Exam hall\n",
    "",
  ])
  func `other sheets are no mapping`(lines: String) {
    let workbook = recognise(sheet("Sheet1", lines))
    #expect(workbook.mapping.isEmpty)
    #expect(workbook.sheets.map(\.purpose) == [.other])
    #expect(!workbook.sheets[0].evidence.isEmpty)
  }

  @Test func `an empty workbook has no mapping`() {
    #expect(recognise().sheets.isEmpty)
    #expect(recognise().mapping.isEmpty)
  }

  @Test func `a full list beside a bare matrix of the same KSBs is the mapping`() {
    let workbook = recognise(
      sheet(
        "Overview",
        """
        KSB | U1 | U2
        K1 | x |
        K2 | x | x
        S1 | | x
        """),
      sheet(
        "KSB mapping",
        """
        KSB | Statement | Coverage | Units | Assessment | Comments
        K1 | Principles of design | Full | U1 | Exam |
        K2 | Law and ethics | Partial | U2 | Essay | Done in the workplace
        S1 | Use of tools | None | | |
        """))
    #expect(workbook.sheets.map(\.purpose) == [.candidate, .mapping])
  }
}
