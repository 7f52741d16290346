import Testing

@testable import Workbooks

@Suite("Sheets")
struct SheetTests {
  private func addresses(_ rows: String) throws(WorkbookError) -> [String] {
    try WorkbookBuilder(rows: rows).readSheet().rows
      .flatMap(\.cells).map { "\($0.reference)=\($0.text)" }
  }

  @Test(arguments: [
    // Rows and cells that do not say where they are stand after the one before.
    (
      "<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      ["A1=1", "B1=2", "A2=3"]
    ),
    (
      "<row r='3'><c r='C3'><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>",
      ["C3=1", "D3=2", "A4=3"]
    ),
    ("<row><c r='B7'><v>1</v></c></row><row><c><v>2</v></c></row>", ["B7=1", "A8=2"]),
    ("<row r='2'><c r=''><v>1</v></c><c r='?'><v>2</v></c></row>", ["A2=1", "B2=2"]),
    ("<row r='x'><c><v>1</v></c></row>", ["A1=1"]),
    // Out of order, twice, in another's row.
    (
      "<row r='2'><c r='A2'><v>1</v></c></row><row r='1'><c r='A1'><v>2</v></c></row>",
      ["A1=2", "A2=1"]
    ),
    ("<row r='1'><c r='B1'><v>1</v></c><c r='A1'><v>2</v></c></row>", ["A1=2", "B1=1"]),
    ("<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>", ["A1=2"]),
    (
      "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>",
      ["A1=1", "B1=2"]
    ),
    ("<row r='1'><c r='A1'><v>1</v></c><c r='A5'><v>2</v></c></row>", ["A1=1", "A5=2"]),
    // Past the grid.
    (
      "<row r='1'><c r='XFD1'><v>1</v></c><c r='XFE1'><v>2</v></c><c><v>3</v></c></row>", ["XFD1=1"]
    ),
    ("<row r='1048576'><c><v>1</v></c></row><row><c><v>2</v></c></row>", ["A1048576=1"]),
  ])
  func `cells stand where they belong`(_ rows: String, _ cells: [String]) throws {
    #expect(try addresses(rows) == cells)
  }

  @Test func `impossible places are refused`() {
    for (rows, reason) in [
      ("<row r='4294967296'/>", "it has a row with the impossible number 4294967296"),
      ("<row r='1'><c r='A4294967298'/></row>", "it has a cell at an impossible place"),
    ] {
      #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet1.xml", reason: reason)) {
        try addresses(rows)
      }
    }
  }

  @Test func `hidden rows are told, empty ones too`() throws {
    let sheet = try WorkbookBuilder(
      rows: """
        <row r='1'><c><v>1</v></c></row><row r='2' hidden='1'><c><v>2</v></c></row>\
        <row r='3' hidden='true'/><row r='4' hidden='0'/><row r='1048577' hidden='1'/>
        """
    ).readSheet()
    #expect(sheet.rows.map(\.number) == [1, 2, 3])
    #expect(sheet.rows.map(\.isHidden) == [false, true, true])
  }

  @Test func `hidden columns are told`() throws {
    let sheet = try WorkbookBuilder(
      sheet: """
        <cols><col min='2' max='4' hidden='1'/><col min='6' max='6' hidden='0'/>\
        <col min='8' max='99999' hidden='true'/><col min='9' max='3' hidden='1'/>\
        <col min='0' max='3' hidden='1'/><col min='x' max='3' hidden='1'/><col hidden='1'/></cols>\
        <sheetData/>
        """
    ).readSheet()
    #expect(sheet.hiddenColumns == [2...4, 8...16_384])
  }

  @Test func `merged ranges and the filter are told`() throws {
    let sheet = try WorkbookBuilder(
      sheet: """
        <sheetData/><autoFilter ref='A1:D9'/>\
        <customSheetViews><customSheetView><autoFilter ref='A1:B2'/></customSheetView>\
        </customSheetViews><mergeCells><mergeCell ref='A1:B2'/><mergeCell ref='nonsense'/>\
        <mergeCell/><mergeCell ref='D4:C3'/></mergeCells>
        """
    ).readSheet()
    #expect(sheet.mergedRanges.map(\.description) == ["A1:B2", "C3:D4"])
    #expect(sheet.filteredRange?.description == "A1:D9")
  }

  @Test func `text under a merge is kept`() throws {
    let sheet = try WorkbookBuilder(
      sheet: """
        <sheetData><row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row></sheetData>\
        <mergeCells><mergeCell ref='A1:B1'/></mergeCells>
        """
    ).readSheet()
    #expect(sheet.cell("B1")?.text == "2")
  }

  @Test(
    arguments: [
      ("fgColor rgb='FFFFC000'", "#FFC000"), ("fgColor rgb='ffc000'", "#FFC000"),
      ("fgColor theme='4'", "theme 4"), ("fgColor theme='4' tint='0.5999'", "theme 4 lighter 60%"),
      ("fgColor theme='4' tint='-0.25'", "theme 4 darker 25%"),
      ("fgColor theme='4' tint='1e99'", "theme 4 lighter 100%"),
      ("fgColor theme='4' tint='nan'", "theme 4"), ("fgColor indexed='10'", "palette 10"),
      ("fgColor indexed='64'", nil), ("fgColor rgb='red'", nil), ("fgColor", nil),
      ("bgColor rgb='FF00FF00'", nil),
    ] as [(String, String?)])
  func `the colour of a solid fill is told`(_ colour: String, _ fill: String?) throws {
    var builder = WorkbookBuilder(cells: "<c r='A1' s='1'><v>1</v></c><c r='B1' s='1'/><c r='C1'/>")
    builder.styles = """
      <fills><fill><patternFill patternType='none'/></fill>\
      <fill><patternFill patternType='solid'><\(colour)/></patternFill></fill></fills>\
      <cellStyleXfs><xf fillId='0'/></cellStyleXfs><cellXfs><xf/><xf fillId='1'/></cellXfs>
      """
    let sheet = try builder.readSheet()
    #expect(sheet.cell("A1")?.fill == fill)
    #expect(sheet.cell("B1")?.fill == fill)
    #expect((sheet.cell("B1") == nil) == (fill == nil))
    #expect(sheet.cell("C1") == nil)
  }

  @Test func `other patterns are no fill`() throws {
    var builder = WorkbookBuilder(cells: "<c r='A1' s='0'/>")
    builder.styles = """
      <fills><fill><patternFill patternType='gray125'><fgColor rgb='FF00FF00'/></patternFill>\
      </fill></fills><cellXfs><xf fillId='0'/></cellXfs>
      """
    #expect(try builder.readSheet().rows.isEmpty)
  }

  @Test func `a cell's style gives its number format`() throws {
    var builder = WorkbookBuilder(
      cells:
        "<c r='A1' s='0'><v>1</v></c><c r='B1' s='1'><v>0.5</v></c><c r='C1' s='2'><v>1</v></c>")
    builder.styles = """
      <numFmts><numFmt numFmtId='164' formatCode='"K"0'/></numFmts>\
      <cellXfs><xf numFmtId='164'/><xf numFmtId='9'/><xf numFmtId='14'/></cellXfs>
      """
    #expect(try builder.readSheet().rows.first?.cells.map(\.text) == ["K1", "50%", "1900-01-01"])
    builder.properties = "<workbookPr date1904='1'/>"
    #expect(try builder.text("C1") == "1904-01-02")
  }
}
