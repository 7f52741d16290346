import Domain
import Recognition
import Testing
import Workbooks

/// Tables whose rows belong to units, and sheets that belong to one unit each.
@Suite
struct UnitsThatLeadRowsTests {
  @Test func `names that head runs of rows are units whatever their header`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Zeta | Code | Wording
        Unit 1 | K1 | The principles of metering
        | K2 | The law on metering
        | S1 | Read a meter
        Unit 2 | K1 | The principles of metering
        | K2 | The law on metering
        | S2 | Fit a meter
        Unit 3 | S1 | Read a meter
        """))
    #expect(workbook.codes == ["K1", "K2", "S1", "S2"])
    #expect(workbook.entry("K2")?.units.map(\.name) == ["Unit 1", "Unit 2"])
    #expect(workbook.entry("S1")?.units.map(\.name) == ["Unit 1", "Unit 3"])
  }

  @Test func `the tab of a sheet names the unit of all that it lists`() {
    let rows = "KSB | Statement\nK1 | The law on metering\nS1 | Read a meter"
    let workbook = recognise(sheet("Unit 3", rows))
    #expect(workbook.entry("S1")?.units.map(\.name) == ["Unit 3"])
    #expect(workbook.mapping.first?.isOfOneUnit == true)
  }

  @Test func `a column that only some rows fill leaves open what the unit covers`() {
    let rows = "KSB | Statement | Zeta\nK1 | The law on metering | Lab\nS1 | Read a meter |"
    #expect(recognise(sheet("Unit 3", rows)).mapping.isEmpty)
  }

  @Test func `sentences say how far and in which units`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Zeta
        K1 | The law on metering | This is taught and assessed in full in U01 and U03
        K2 | The parts of a meter | U02 covers only part of this
        S1 | Read a meter | No unit of ours covers this at all
        S2 | Fit a meter | Fully covered in U02
        """))
    #expect(workbook.entry("K1")?.marks.map(\.reading) == [.full])
    #expect(workbook.entry("K1")?.units.map(\.name) == ["U01", "U03"])
    #expect(workbook.entry("K2")?.marks.map(\.reading) == [.partial])
    #expect(workbook.entry("S1")?.marks.map(\.reading) == [.none])
  }

  @Test(arguments: ["See Unit 2 and Unit 4", "Covered in: Unit 2, Unit 4"])
  func `words that point to a unit are no part of its name`(text: String) {
    let workbook = recognise(
      sheet("Mapping", "KSB | Statement | Units\nK1 | The law | \(text)\nS1 | Read | Unit 1"))
    #expect(workbook.entry("K1")?.units.map(\.name) == ["Unit 2", "Unit 4"])
  }

  @Test func `a code may run into its statement`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        Standard | Coverage
        K1The law on metering at home | Full
        K2the parts of a meter and their use | Partial
        """))
    #expect(workbook.codes == ["K1", "K2"])
    #expect(workbook.entry("K2")?.statement == "the parts of a meter and their use")
  }
}
