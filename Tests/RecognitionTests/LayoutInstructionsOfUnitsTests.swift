import Recognition
import Testing
import Workbooks

/// What a layout file says of sheets in which units have the rows.
@Suite
struct LayoutInstructionsOfUnitsTests {
  private func read(_ sheets: Sheet..., by instructions: LayoutInstructions) throws
    -> RecognisedWorkbook
  {
    try recogniser.recognise(Workbook(sheets: sheets), by: instructions)
  }

  private static let transposed = """
    Ref | K1 | K2 | S1 | Lead
    Team | K3 | K4 | S2 | Module
    Red | x | | P | Networks
    Blue | | x | | Security
    """

  @Test func `the row of codes and the column of units are those that are named`() throws {
    let workbook = try read(
      sheet("Mapping", Self.transposed),
      by: instructions {
        $0.headerRows = Instruction(.rows(2...2), line: 3)
        $0.columns = [1: column(.other), 5: column(.units)]
      })
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .transposed)
    #expect(workbook.codes == ["K3", "K4", "S2"])
    #expect(workbook.entry("S2")?.saying == ["D3 partial"])
    #expect(workbook.entry("K3")?.naming == ["B3 Networks"])
    #expect(table.headerRows == 2...2)
  }

  @Test func `a KSB's column that is to be ignored is`() throws {
    let workbook = try read(
      sheet("Mapping", "Unit | K1 | K2 | S1\nU1 | x | x | P\nU2 | | x | "),
      by: instructions { $0.columns = [2: Instruction(.ksb, line: 5), 4: column(.other)] })
    #expect(workbook.codes == ["K1", "K2"])
  }

  private static let inverted = """
    Unit | Title | KSBs | Also | Set work
    U1 | Networks | K1, K2 | K9 | Exam
    U2 | Security | K2, S1 | K8 | Essay
    """

  @Test func `lists, units and assessment are in the columns that are named`() throws {
    let workbook = try read(
      sheet("Mapping", Self.inverted),
      by: instructions {
        $0.columns = [
          2: column(.units), 3: Instruction(.column(.ksbs), line: 7), 5: column(.assessment),
        ]
      })
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .inverted)
    #expect(workbook.codes == ["K1", "K2", "S1"])
    #expect(table.naming == ["B units", "C ksbs", "E assessment"])
    #expect(workbook.entry("S1")?.naming == ["C3 Security"])
    #expect(workbook.entry("S1")?.places(.assessment) == ["E3"])
  }

  @Test func `statements without codes are in the column that is named`() throws {
    let workbook = try read(
      sheet(
        "Mapping",
        """
        Item | Talks | Coverage
        How fruit trees grow | Talk to the panel first | Full
        Prune young trees | Talk to the panel again | Partial
        """), by: instructions { $0.columns = [1: column(.statement)] })
    let table = try #require(workbook.mapping.first)
    #expect(table.layout == .uncoded)
    #expect(table.uncoded.map(\.statement) == ["How fruit trees grow", "Prune young trees"])
    #expect(table.naming == ["A statement", "C coverage"])
  }
}
