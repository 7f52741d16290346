import Recognition
import Testing
import Workbooks

@Suite
struct ColouredCellsTests {
  @Test func `blank coverage cells in colours are told`() throws {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | ~#00B050 | U1
        K2 | Law and ethics | ~#FFC000 | U1
        K3 | Storage | ~#00B050 | U2
        S1 | Use of tools | ~ |
        """))
    let found = try #require(workbook.colourOnly.first)
    #expect(found.colours.map(\.name) == ["#00B050", "#FFC000"])
    #expect(found.colours.map(\.cells) == [2, 1])
    #expect(found.location.description == "Mapping!C2")
    #expect(workbook.entry("K1")?.saying == ["C2 blank"])
    #expect(workbook.entry("K1")?.cells(.coverage).first?.fill == "#00B050")
  }

  @Test func `a matrix of coloured cells is told`() throws {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Networking | Security | Research
        K1 | Principles of design | ~#00B050 | |
        K2 | Law and ethics | | ~#00B050 |
        K3 | Storage | | | ~#FFC000
        """))
    #expect(workbook.mapping.first?.layout == .matrix)
    #expect(workbook.colourOnly.first?.location.description == "Matrix!C2")
    #expect(workbook.entry("K1")?.marks.isEmpty == true)
  }

  @Test(arguments: [
    // Words say it; the colours repeat it.
    ("Full", "~#00B050", "~#FFC000"),
    // One colour on every cell shows where to write.
    ("~#FFF2CC", "~#FFF2CC", "~#FFF2CC"),
    // No colours.
    ("~", "~", "~"),
  ])
  func `colours that say nothing are not`(one: String, two: String, three: String) {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Coverage | Units
        K1 | Principles of design | \(one) | U1
        K2 | Law and ethics | \(two) | U1
        K3 | Storage | \(three) | U2
        """))
    #expect(workbook.codes == ["K1", "K2", "K3"])
    #expect(workbook.colourOnly.isEmpty)
  }

  @Test func `stripes of whole rows are not`() {
    var striped = sheet(
      "Mapping",
      """
      KSB | Coverage | Units
      K1 | ~#DDEBF7 | U1
      K2 | ~ | U1
      K3 | ~#DDEBF7 | U2
      """)
    for row in [1, 3] { striped.rows[row].cells[0].fill = "#DDEBF7" }
    #expect(recognise(striped).colourOnly.isEmpty)
  }

  private static let transposed = """
    Unit | K1 | K2 | K3
    U1 Networks | ~#00B050 | |
    U2 Security | | ~#00B050 | ~#00B050
    """

  @Test func `a transposed matrix in one colour is told`() {
    let workbook = recognise(sheet("Matrix", Self.transposed))
    #expect(workbook.mapping.first?.layout == .transposed)
    #expect(workbook.colourOnly.first?.colours.map(\.cells) == [3])
    #expect(workbook.colourOnly.first?.location.description == "Matrix!B2")
  }

  @Test func `stripes of a transposed matrix's rows are not`() {
    var striped = sheet(
      "Matrix",
      """
      Unit | K1 | K2 | K3
      U1 Networks | ~#DDEBF7 | ~#DDEBF7 | ~#DDEBF7
      U2 Security | ~ | ~ | ~
      U3 Research | ~#DDEBF7 | ~#DDEBF7 | ~#DDEBF7
      """)
    for row in [1, 3] { striped.rows[row].cells[0].fill = "#DDEBF7" }
    #expect(recognise(striped).mapping.first?.layout == .transposed)
    #expect(recognise(striped).colourOnly.isEmpty)
  }
}
