import Recognition
import Testing
import Workbooks

/// What a layout file says of a structure is taken, and what it leaves open is found.
@Suite
struct StructureInstructionsTests {
  private func read(
    _ sheets: Sheet..., by said: StructureSheetInstructions...
  ) throws(LayoutMismatch) -> RecognisedStructure {
    try structureRecogniser.recognise(
      Workbook(sheets: sheets), .given,
      as: StructureInstructions(file: "layout.yml", sheets: said))
  }

  private func said(
    _ sheet: String, _ change: (inout StructureSheetInstructions) -> Void
  ) -> StructureSheetInstructions {
    var said = StructureSheetInstructions(sheet: Instruction(sheet, line: 2))
    change(&said)
    return said
  }

  private static let odd = sheet(
    "Overview",
    """
    Programme | 2026
    Kennung | Bezeichnung | Punkte | Art | Weg A
    M1 | Trees | 15 | Pflicht | x
    M2 | Soil | 30 | Wahl | x
    M3 | Bees | 15 | Wahl |
    """)

  private static func role(
    _ role: StructureSheetInstructions.Role
  ) -> Instruction<StructureSheetInstructions.Role> {
    Instruction(role, line: 5)
  }

  @Test func `columns whose headers nobody knows are what the file says`() throws {
    #expect(structure(Self.odd).units.isEmpty)
    let found = try read(
      Self.odd,
      by: said("Overview") {
        $0.holds = Instruction(.units, line: 3)
        $0.headerRows = Instruction(2...2, line: 4)
        $0.columns = [
          1: Self.role(.unit(.code)), 2: Self.role(.unit(.title)),
          3: Self.role(.unit(.credits)), 5: Self.role(.pathwayMarks("A")),
        ]
      })
    #expect(found.units.map(\.name) == ["M1", "M2", "M3"])
    #expect(found.units.compactMap { $0.credits.value }.count == 3)
    let sheet = try #require(found.sheets.first)
    #expect(sheet.headerRow == 2)
    #expect(sheet.columns.map(\.phrase).contains("marks for the pathway “A”"))
    #expect(sheet.instructed.first == "layout.yml, line 3: the sheet holds units")
  }

  @Test func `a column to be ignored is not used, and one that is left out is found`() throws {
    let plain = sheet(
      "Units",
      """
      Code | Title | Level | Credits | Status | Group
      U1 | Trees | 4 | 15 | Mandatory |
      U2 | Soil | 4 | 15 | Optional | B
      """)
    let found = try read(
      plain, by: said("Units") { $0.columns = [6: Self.role(.ignore)] })
    #expect(found.saying == ["U1 mandatory", "U2 optional"])
    #expect(found.sheets.first?.columns.last?.phrase == "not used, as the layout file says")
  }

  @Test func `sheets that are not named are not the structure, and “nothing” is held by none`()
    throws
  {
    let units = sheet(
      "Units",
      """
      Code | Title | Level | Credits | Status
      U1 | Trees | 4 | 15 | Mandatory
      """)
    let old = sheet(
      "Old units",
      """
      Code | Title | Level | Credits | Status
      X1 | Bees | 4 | 15 | Mandatory
      """)
    #expect(structure(units, old).units.count == 2)
    let one = try read(units, old, by: said("units") { _ in })
    #expect(one.units.map(\.name) == ["U1"])
    #expect(one.sheets.last?.evidence == ["not named in layout.yml"])
    let other = try read(
      units, old, by: said("Units") { $0.holds = Instruction(.other) }, said("Old units") { _ in })
    #expect(other.units.map(\.name) == ["X1"])
  }

  @Test func `a table of rules is read by the columns that the file names`() throws {
    let units = sheet(
      "Units",
      """
      Code | Title | Level | Credits | Status | Group
      U1 | Trees | 4 | 15 | Optional | A
      U2 | Soil | 4 | 15 | Optional | A
      """)
    let rules = sheet(
      "Regeln",
      """
      Gruppe | Mindestens | Was
      A | 1 | units
      """)
    let found = try read(
      units, rules, by: said("Units") { _ in },
      said("Regeln") {
        $0.holds = Instruction(.rules, line: 6)
        $0.headerRows = Instruction(1...1, line: 7)
        $0.columns = [
          1: Self.role(.rule(.group)), 2: Self.role(.rule(.atLeast)),
          3: Self.role(.rule(.measure)),
        ]
      })
    #expect(found.rules.count == 1, "\(found.ruling)")
  }

  @Test func `what the workbook has not is refused`() {
    let problems: [(StructureSheetInstructions, String)] = [
      (said("Unit") { _ in }, "the workbook has no sheet “Unit”"),
      (
        said("Overview") { $0.headerRows = Instruction(90...90, line: 4) },
        "“header-rows” is 90, but the sheet “Overview” ends at row 5"
      ),
      (
        said("Overview") { $0.columns = [40: Self.role(.unit(.code))] },
        "has no column AN; it ends at column E"
      ),
      (
        said("Overview") { $0.holds = Instruction(.rules, line: 3) },
        "no rules can be read in the sheet “Overview”"
      ),
    ]
    for (said, sentence) in problems {
      let mismatch = #expect(throws: LayoutMismatch.self) { try read(Self.odd, by: said) }
      #expect(mismatch?.description.contains(sentence) == true, "\(mismatch?.description ?? "")")
    }
  }
}
