import Domain
import Recognition
import Testing
import Workbooks

@Suite
struct UncodedLayoutTests {
  private static let lines = """
    Statement | Coverage | Units
    Knowledge | |
    Principles of design | Full | U1
    Law and ethics | |
    Skills | |
    Use of tools | Partial | U2
     | | U3
    Note: units are listed overleaf | |
    """

  @Test func `statements without codes are handed on with what is claimed`() throws {
    let workbook = recognise(sheet("Mapping", Self.lines))
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .uncoded)
    #expect(table.entries.isEmpty)
    #expect(
      table.uncoded.map(\.statement) == ["Principles of design", "Law and ethics", "Use of tools"])
    #expect(table.uncoded.map { $0.marks.map(\.reading) } == [[.full], [.blank], [.partial]])
    #expect(table.uncoded.map { $0.units.map(\.name) } == [["U1"], [], ["U2", "U3"]])
  }

  @Test func `beside a sheet with codes it is a rival that is told`() {
    let workbook = recognise(
      sheet("Old", Self.lines),
      sheet("Mapping", "KSB | Coverage | Units\nK1 | Full | U1\nK2 | Full | U1"))
    #expect(workbook.sheets.map(\.purpose) == [.candidate, .mapping])
  }

  @Test(arguments: [
    "Unit | Description | Assessment\nU1 | All about networks | Exam\nU2 | All about law | Essay",
    "Risk | Description | Owner\nFire | The building burns down | AB\nFlood | It gets wet | CD",
  ])
  func `prose alone is not a mapping`(lines: String) {
    #expect(recognise(sheet("Sheet1", lines)).mapping.isEmpty)
  }
}
