import Recognition
import Testing
import Workbooks

/// What a layout file says is taken, and what it leaves open is inferred.
@Suite
struct LayoutInstructionsTests {
  private func read(_ sheets: Sheet..., by instructions: LayoutInstructions) throws
    -> RecognisedWorkbook
  {
    try recogniser.recognise(Workbook(sheets: sheets), by: instructions)
  }

  @Test func `a column is what the file says, and no other is`() throws {
    let workbook = try read(
      list, by: instructions { $0.columns = [3: column(.coverage)] })
    #expect(workbook.entry("K1")?.saying == ["C2 full"])
    #expect(
      workbook.mapping[0].naming == ["A code", "B statement", "C coverage", "E units"])
  }

  @Test func `a column to be ignored is left to no one's guess`() throws {
    let workbook = try read(list, by: instructions { $0.columns = [4: column(.other)] })
    #expect(workbook.mapping[0].naming.contains("D coverage") == false)
  }

  @Test func `codes are read from the column that is named`() throws {
    let two = sheet(
      "Mapping",
      """
      KSB | Coverage | | KSB | Coverage
      K1 | Full | | S1 | Full
      K2 | Full | | S2 | Partial
      K3 | Full | | S3 | Partial
      K4 | Full
      """)
    #expect(recognise(two).codes == ["K1", "K2", "K3", "K4"])
    let workbook = try read(two, by: instructions { $0.columns = [4: column(.code)] })
    #expect(workbook.codes == ["S1", "S2", "S3"])
    #expect(workbook.entry("S2")?.saying == ["E3 partial"])
  }

  @Test func `the header is where the file says, or nowhere`() throws {
    let rows = """
      Ref | Words | Covered | Units
      KSB | Statement | Coverage | Units
      K1 | Principles of design | Full | U1
      """
    let first = try read(
      sheet("Mapping", rows),
      by: instructions { $0.headerRows = Instruction(.rows(1...1), line: 3) })
    #expect(first.mapping[0].headerRows == 1...1)
    #expect(first.mapping[0].columns.map(\.header) == ["Ref", "Words", "Covered", "Units"])
    let none = try read(
      sheet("Mapping", rows), by: instructions { $0.headerRows = Instruction(.none, line: 3) })
    #expect(none.mapping[0].headerRows == nil)
    #expect(none.codes == ["K1"])
  }

  @Test func `units of a matrix are named by the file, or by the rows that it gives`() throws {
    let matrix = sheet(
      "Mapping",
      """
      | | Autumn | Spring
      KSB | Statement | Trees | Soil
      K1 | Principles of design | X | P
      K2 | Law and ethics | | X
      """)
    let workbook = try read(
      matrix,
      by: instructions {
        $0.layout = Instruction(.matrix, line: 3)
        $0.headerRows = Instruction(.rows(1...2), line: 4)
        $0.unitRows = Instruction(2...2, line: 5)
        $0.columns = [
          3: Instruction(.unit("U01 Trees"), line: 6), 4: Instruction(.unit(nil), line: 7),
        ]
      })
    #expect(workbook.entry("K1")?.naming == ["C3 U01 Trees", "D3 Soil"])
  }

  @Test func `bands over several columns name units where the file says so`() throws {
    let matrix = sheet(
      "Mapping",
      """
      KSB | Statement | U1 Trees | | U2 Soil
      | | Covered | LO | Covered | LO
      K1 | Principles of design | X | LO1 | P | LO2
      K2 | Law and ethics | | | X | LO3
      """, merged: ["C1:D1", "E1:F1"])
    let workbook = try read(
      matrix,
      by: instructions {
        $0.headerRows = Instruction(.rows(1...2), line: 4)
        $0.unitRows = Instruction(1...1, line: 5)
        $0.columns = [3: Instruction(.unit(nil), line: 6), 5: Instruction(.unit(nil), line: 7)]
      })
    #expect(workbook.entry("K1")?.naming == ["C3 U1 Trees", "E3 U2 Soil"])
    #expect(workbook.entry("K1")?.places(.outcomes) == ["D3", "F3"])
  }

  @Test func `a layout that is named is the only one that is tried`() throws {
    let gaps = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage | Units
      K1 | Principles of design | Full | U1
      | | | U2
      K2 | Law and ethics | Full | U2
      """)
    #expect(recognise(gaps).mapping[0].layout == .continuedRows)
    let workbook = try read(gaps, by: instructions { $0.layout = Instruction(.list, line: 3) })
    #expect(workbook.mapping[0].layout == .list)
    #expect(workbook.entry("K1")?.naming == ["D2 U1"])
  }

  @Test func `ticks under a column mean what the file says`() throws {
    let ticks = sheet(
      "Mapping", "KSB | Statement | A | B | Units\nK1 | Principles | x | | U1\nK2 | Law | | x | U2")
    let workbook = try read(
      ticks,
      by: instructions {
        $0.columns = [
          3: Instruction(.extent(.full), line: 4), 4: Instruction(.extent(.partial), line: 5),
        ]
      })
    #expect(workbook.entry("K1")?.saying == ["C2 full"])
    #expect(workbook.entry("K2")?.saying == ["D3 partial"])
  }

  @Test func `the sheets that are named are the mapping, hidden ones too, and no others`() throws {
    var old = list
    old.name = "Old"
    old.visibility = .hidden
    let workbook = try read(list, old, by: instructions("Old"))
    #expect(workbook.sheets.map(\.purpose) == [.other, .mapping])
    #expect(workbook.sheets[0].evidence.last == "not named in layout.yml")
    #expect(
      workbook.sheets[1].instructed == ["layout.yml, line 2: the sheet is part of the mapping"])
  }

  @Test func `case and spaces around a sheet's name do not matter`() throws {
    var spaced = list
    spaced.name = "Mapping "
    #expect(try read(spaced, by: instructions("mapping")).codes == ["K1", "K2"])
    #expect(throws: LayoutMismatch.self) {
      _ = try read(list, spaced, by: instructions("MAPPING"))
    }
  }

  @Test func `words and colours have the meaning that the file gives them`() throws {
    var said = LayoutInstructions(file: "layout.yml")
    said.words.headers = [.coverage: ["Cwmpas"], .units: ["Coverage"]]
    said.words.coverage = ["Llawn": .full, "TBC": .none]
    said.words.placeholders = ["i'w gadarnhau"]
    said.colours = [
      Instruction(.init(colour: "green", reading: .partial), line: 9),
      Instruction(.init(colour: "#00B050", reading: .full), line: 10),
    ]
    let workbook = try read(
      sheet(
        "Mapio",
        """
        KSB | Statement | Cwmpas | Coverage
        K1 | Principles of design | Llawn | U1
        K2 | Law and ethics | TBC | i'w gadarnhau
        K3 | Storage | ~#00B050 | U1
        S1 | Use of tools | ~#92D050 | U2
        S2 | Care of tools | ~#FF0000 | U2
        """), by: said)
    #expect(workbook.mapping[0].naming == ["A code", "B statement", "C coverage", "D units"])
    #expect(
      workbook.entries.map(\.saying) == [
        ["C2 full"], ["C3 none"], ["C4 full"], ["C5 partial"], ["C6 blank"],
      ])
    #expect(workbook.entry("K2")?.cells(.coverage).first?.isPrompt == false)
    #expect(workbook.entry("K2")?.cells(.units).first?.isPrompt == true)
    #expect(workbook.colourOnly.isEmpty)
  }

  @Test func `colours with a meaning are the marks of a matrix`() throws {
    var said = LayoutInstructions(file: "layout.yml")
    said.colours = [Instruction(.init(colour: "#00B050", reading: .full))]
    let workbook = try read(
      sheet(
        "Matrix",
        """
        KSB | Statement | Networking | Security
        K1 | Principles of design | ~#00B050 |
        K2 | Law and ethics | | ~#00B050
        """), by: said)
    #expect(workbook.entry("K1")?.naming == ["C2 Networking"])
    #expect(workbook.colourOnly.isEmpty)
  }

  @Test func `instructions that say nothing change nothing`() throws {
    let workbook = try read(list, by: LayoutInstructions(file: "layout.yml"))
    #expect(workbook == recognise(list))
  }
}

/// Instructions for one sheet.
func instructions(
  _ sheet: String = "Mapping", _ change: (inout SheetInstructions) -> Void = { _ in }
) -> LayoutInstructions {
  var said = SheetInstructions(sheet: Instruction(sheet, line: 2))
  change(&said)
  var instructions = LayoutInstructions(file: "layout.yml")
  instructions.sheets = [said]
  return instructions
}

/// A column of a role.
func column(_ role: ColumnRole, line: Int = 5) -> Instruction<SheetInstructions.Role> {
  Instruction(.column(role), line: line)
}

/// A list with a column of coverage that is not the right one.
let list = sheet(
  "Mapping",
  """
  KSB | Statement | Agreed | Coverage | Units
  K1 | Principles of design | Full | Partial | U1
  K2 | Law and ethics | None | Full | U2
  """)
