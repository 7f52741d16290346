import Domain
import Recognition
import Testing
import Workbooks

/// What a layout file can say of lists that stand side by side, of numbers without letters, and of
/// text that is a mark whatever it says.
@Suite
struct LayoutInstructionsOfListsTests {
  private func read(_ sheets: Sheet..., by instructions: LayoutInstructions) throws
    -> RecognisedWorkbook
  {
    try recogniser.recognise(Workbook(sheets: sheets), by: instructions)
  }

  private static let threeLists = sheet(
    "Mapping",
    """
    No. | What | How far | | No. | What | How far | | No. | What | How far
    1 | Law and ethics | Full | | 1 | Plan the work | Partial | | 1 | Act with care | Full
    2 | Principles of design | None | | 2 | Record results | Full
    """)

  private static func code(_ type: SheetInstructions.Role) -> Instruction<SheetInstructions.Role> {
    Instruction(type, line: 4)
  }

  @Test func `three lists side by side, numbered without letters, are read as they are said`()
    throws
  {
    let workbook = try read(
      Self.threeLists,
      by: instructions {
        $0.columns = [
          1: Self.code(.code(.knowledge)), 3: column(.coverage), 5: Self.code(.code(.skill)),
          7: column(.coverage), 9: Self.code(.code(.behaviour)), 11: column(.coverage),
        ]
      })
    #expect(workbook.codes == ["K1", "K2", "S1", "S2", "B1"])
    #expect(workbook.entry("K2")?.saying == ["C3 none"])
    #expect(workbook.entry("S1")?.saying == ["G2 partial"])
    #expect(workbook.entry("B1")?.saying == ["K2 full"])
    #expect(workbook.mapping.count == 3)
  }

  @Test func `codes with their letters stand side by side as well`() throws {
    let two = sheet(
      "Mapping",
      """
      KSB | Met | KSB | Met
      K1 | Full | S1 | Full
      K2 | Full | S2 | Partial
      """)
    let workbook = try read(
      two, by: instructions { $0.columns = [1: column(.code), 3: column(.code)] })
    #expect(workbook.codes == ["K1", "K2", "S1", "S2"])
    #expect(workbook.entry("S2")?.saying == ["D3 partial"])
  }

  @Test func `a column of codes that holds none is refused by its letter`() throws {
    #expect(throws: LayoutMismatch.self) {
      try read(
        Self.threeLists,
        by: instructions {
          $0.columns = [1: Self.code(.code(.knowledge)), 6: Self.code(.code(.skill))]
        })
    }
  }

  @Test func `numbers in one column have the type that is said, and letters keep theirs`() throws {
    let numbered = sheet(
      "Mapping",
      """
      Ref | Statement | Coverage
      #1 | Plan the work | Full
      #2 | Record results | Partial
      K7 | Law and ethics | Full
      """)
    let workbook = try read(
      numbered, by: instructions { $0.columns = [1: Self.code(.code(.skill))] })
    #expect(workbook.codes == ["S1", "S2", "K7"])
  }

  private static let matrix = sheet(
    "Mapping",
    """
    KSB | U1 Trees | U2 Soil
    K1 | Lecture 3 | -
    K2 | | Visit
    S1 | P | Orchard day
    """)

  @Test func `any text below a unit is the mark that is said, and known marks keep their meaning`()
    throws
  {
    let workbook = try read(
      Self.matrix,
      by: instructions {
        $0.anyText = Instruction(.full, line: 3)
        $0.columns = [2: unit("U1 Trees"), 3: unit("U2 Soil")]
      })
    #expect(workbook.entry("K1")?.saying == ["B2 full", "C2 none"])
    #expect(workbook.entry("K2")?.saying == ["C3 full"])
    #expect(workbook.entry("S1")?.saying == ["B4 partial", "C4 full"])
    #expect(workbook.mapping.first?.markScale.unsettled.isEmpty == true)
  }

  @Test func `any text may be a mark in one column, and be asked about in the next`() throws {
    let workbook = try read(
      Self.matrix,
      by: instructions {
        $0.anyTextByColumn = [3: .partial]
        $0.columns = [2: unit("U1 Trees"), 3: unit("U2 Soil")]
      })
    #expect(workbook.entry("S1")?.saying == ["B4 partial", "C4 partial"])
  }

  @Test func `any text cannot be a mark where units have the rows`() {
    let transposed = sheet(
      "Mapping",
      """
      Unit | K1 | K2 | S1
      U1 Trees | X | | X
      U2 Soil | | X |
      """)
    #expect(throws: LayoutMismatch.self) {
      try read(transposed, by: instructions { $0.anyText = Instruction(.full, line: 3) })
    }
  }

  private func unit(_ name: String) -> Instruction<SheetInstructions.Role> {
    Instruction(.unit(name), line: 6)
  }
}
