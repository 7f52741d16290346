import Recognition
import Testing
import Workbooks

@Suite
struct NamedStandardsTests {
  @Test func `references above and beside the table, and in the sheet's name`() {
    let workbook = recognise(
      sheet(
        "st0827 mapping",
        """
        Mapping against ST0827 and ST0116.
        KSB | Statement | Coverage | Units | |
        K1 | Compare ST0999 | Full | U1 | | See ST0825
        K2 | Law and ethics | Full | U2
        """))
    #expect(workbook.namedStandards.map(\.reference) == ["ST0827", "ST0116", "ST0825"])
    #expect(
      workbook.namedStandards.map(\.location.description) == [
        "'st0827 mapping'", "'st0827 mapping'!A1", "'st0827 mapping'!F3",
      ])
  }

  @Test(arguments: ["ST082", "ST08271", "BEST0827", "ST 0827a", "ST0827A", "S T0827", ""])
  func `what only looks like a reference is none`(text: String) {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        \(text)
        KSB | Coverage | Units
        K1 | Full | U1
        K2 | Full | U1
        """))
    #expect(workbook.codes == ["K1", "K2"])
    #expect(workbook.namedStandards.isEmpty)
  }

  @Test func `other sheets are not asked`() {
    let workbook = recognise(
      sheet("Cover", "ST0001"),
      sheet(
        "Mapping",
        """
        KSB | Coverage | Units
        K1 | Full | U1
        K2 | Full | U1
        """))
    #expect(workbook.namedStandards.isEmpty)
  }
}
