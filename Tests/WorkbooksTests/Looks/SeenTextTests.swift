import Testing

@testable import Workbooks

/// What a person sees in a cell, and what is written in it and not seen.
@Suite("Seen text")
struct SeenTextTests {
  // Fonts: 0 ordinary, 1 struck through, 2 white, 3 Wingdings, 4 tiny, 5 green, 6 not struck after
  // all. Fills: 0 none, 1 green, 2 a pattern. Styles: see below.
  private static let styles = """
    <numFmts><numFmt numFmtId="170" formatCode=";;;"/>\
    <numFmt numFmtId="171" formatCode="&quot;ü&quot;;;&quot;û&quot;"/>\
    <numFmt numFmtId="172" formatCode="0;-0;;&quot;Unit &quot;@"/>\
    <numFmt numFmtId="173" formatCode="0;0;0;&quot;hidden&quot;"/></numFmts>\
    <fonts><font><sz val="11"/><name val="Calibri"/></font><font><strike/></font>\
    <font><color rgb="FFFFFFFF"/></font><font><name val="Wingdings"/></font>\
    <font><sz val="1"/></font><font><color rgb="FF00B050"/></font>\
    <font><strike val="0"/></font></fonts>\
    <fills><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill></fill>\
    <fill><patternFill patternType="gray125"/></fill></fills>\
    <cellXfs><xf/><xf fontId="1"/><xf fontId="2"/><xf fontId="3"/><xf fontId="4"/>\
    <xf fontId="5" fillId="1"/><xf fontId="2" fillId="1"/><xf fontId="2" fillId="2"/>\
    <xf numFmtId="170"/><xf fontId="3" numFmtId="171"/><xf numFmtId="172"/>\
    <xf fontId="6"/><xf numFmtId="173"/></cellXfs>
    """

  private func cell(
    _ contents: String, style: Int, kind: String = "inlineStr", around: String = ""
  ) throws -> Cell {
    var builder = WorkbookBuilder(
      sheet: #"<sheetData><row r="1"><c r="A1" s="\#(style)" t="\#(kind)">\#(contents)</c></row>"#
        + "</sheetData>\(around)")
    builder.styles = Self.styles
    #expect(BothWays.agree(on: builder.file()))
    return try #require(try builder.readSheet().cell("A1"))
  }

  private func text(_ text: String, style: Int) throws -> Cell {
    try cell("<is><t>\(text)</t></is>", style: style)
  }

  @Test(
    arguments: [
      (1, .struckThrough), (2, .hiddenByFont), (4, .hiddenByFont), (5, .hiddenByFont),
      (8, .hiddenByFormat),
    ] as [(Int, CellAppearance)])
  func `a text that nobody reads is kept beside a blank`(
    _ style: Int, _ appearance: CellAppearance
  ) throws {
    let cell = try text("Full", style: style)
    #expect(cell.value == .blank)
    #expect(cell.text.isEmpty)
    #expect(cell.hidden == .string("Full"))
    #expect(cell.hiddenText == "Full")
    #expect(cell.appearance == appearance)
  }

  @Test(arguments: [0, 6, 7, 11])
  func `a text that somebody may see is read`(_ style: Int) throws {
    let cell = try text("Full", style: style)
    #expect(cell.text == "Full")
    #expect(cell.hidden == nil)
    #expect(cell.appearance.isEmpty)
  }

  @Test func `numbers, truth and errors are hidden like texts`() throws {
    for (style, appearance) in [(1, CellAppearance.struckThrough), (8, .hiddenByFormat)] {
      let number = try cell("<v>1</v>", style: style, kind: "n")
      #expect(number.value == .blank)
      #expect(number.hidden == .number(1, shown: "1"))
      #expect(number.appearance == appearance)
      let truth = try cell("<v>1</v>", style: style, kind: "b")
      #expect(truth.hidden == .boolean(true))
    }
    #expect(try cell("<v>#REF!</v>", style: 1, kind: "e").hidden == .error("#REF!"))
    // A format hides no errors.
    #expect(try cell("<v>#REF!</v>", style: 8, kind: "e").value == .error("#REF!"))
  }

  @Test func `a blank cell is blank however it would look`() throws {
    var builder = WorkbookBuilder(cells: (0..<13).map { #"<c s="\#($0)"/>"# }.joined())
    builder.styles = Self.styles
    let cells = try builder.readSheet().rows.flatMap(\.cells)
    #expect(cells.map(\.fill) == ["#00B050", "#00B050"])
    #expect(cells.allSatisfy { $0.appearance.isEmpty && $0.hidden == nil })
    #expect(try text("  ", style: 1).appearance.isEmpty)
  }

  @Test func `a format's words are seen in the cell's font`() throws {
    let tick = try cell("<v>1</v>", style: 9, kind: "n")
    #expect(tick.value == .number(1, shown: "✓"))
    #expect(tick.appearance == .symbolFont)
    #expect(try cell("<v>0</v>", style: 9, kind: "n").text == "✗")
  }

  @Test func `a format changes texts too`() throws {
    #expect(try text("U01", style: 10).text == "Unit U01")
    #expect(try text("U01", style: 12).text == "hidden")
    #expect(try cell("<v>0</v>", style: 10, kind: "n").appearance == .hiddenByFormat)
  }

  @Test func `a text keeps what is not struck through`() throws {
    let runs = "<is><r><t>U01, </t></r><r><rPr><strike/></rPr><t>U02</t></r></is>"
    let cell = try cell(runs, style: 0)
    #expect(cell.text == "U01, ")
    #expect(cell.hiddenText == "U02")
    #expect(cell.appearance == .partiallyStruck)
  }

  @Test func `a text whose runs are all struck through is read as blank`() throws {
    let struck = "<r><rPr><strike/><sz val=\"11\"/></rPr><t>Fu</t></r>"
    let cell = try cell("<is>\(struck)<r><t> </t></r>\(struck)</is>", style: 0)
    #expect(cell.value == .blank)
    #expect(cell.hiddenText == "FuFu")
    #expect(cell.appearance == .struckThrough)
  }

  @Test func `a run that states its font does not have the cell's`() throws {
    let runs = "<is><r><rPr><sz val=\"11\"/></rPr><t>kept</t></r><r><t> gone</t></r></is>"
    let cell = try cell(runs, style: 1)
    #expect(cell.text == "kept")
    #expect(cell.hiddenText == " gone")
    #expect(
      try self.cell("<is><r><rPr><strike val=\"0\"/></rPr><t>x</t></r></is>", style: 0).text == "x")
  }

  @Test func `a run in a symbol font is a symbol among letters`() throws {
    let runs = "<is><r><rPr><rFont val=\"Wingdings\"/></rPr><t>ü</t></r><r><t> Full</t></r></is>"
    let cell = try cell(runs, style: 0)
    #expect(cell.text == "✓ Full")
    #expect(cell.appearance == .symbolFont)
  }

  @Test func `a white run on white is not seen, and on green it is`() throws {
    let runs = "<is><r><rPr><color theme=\"0\"/></rPr><t>Full</t></r><r><t> a</t></r></is>"
    #expect(try cell(runs, style: 0).text == " a")
    #expect(try cell(runs, style: 0).appearance == .partiallyInvisible)
    #expect(try cell(runs, style: 6).text == "Full a")
  }

  @Test func `shared strings look different in cells of different fonts`() throws {
    var builder = WorkbookBuilder(
      cells: [0, 1, 3, 0].map { #"<c s="\#($0)" t="s"><v>0</v></c>"# }.joined()
        + #"<c t="s"><v>1</v></c>"#)
    builder.styles = Self.styles
    builder.strings =
      "<si><t>ü</t></si><si><r><rPr><strike/></rPr><t>a_x0041_</t></r><r><t>b</t></r></si>"
    #expect(BothWays.agree(on: builder.file()))
    let cells = try builder.readSheet().rows.flatMap(\.cells)
    #expect(cells.map(\.text) == ["ü", "", "✓", "ü", "b"])
    #expect(cells.map(\.hiddenText) == ["", "ü", "", "", "aA"])
  }

  @Test func `where a rule or a table may colour the cell its text is read`() throws {
    let rule =
      #"<conditionalFormatting sqref="A1:B9"><cfRule type="expression"/>"#
      + "</conditionalFormatting>"
    let cell = try cell("<is><t>Full</t></is>", style: 2, around: rule)
    #expect(cell.text == "Full")
    #expect(cell.appearance.isEmpty)
    // A line stays a line.
    #expect(try self.cell("<is><t>Full</t></is>", style: 1, around: rule).text.isEmpty)
  }

  @Test func `a sheet may show no zeros`() throws {
    var builder = WorkbookBuilder(
      sheet: #"<sheetViews><sheetView showZeros="0"/></sheetViews><sheetData><row r="1">"#
        + "<c><v>0</v></c><c><v>1</v></c></row></sheetData>")
    builder.styles = Self.styles
    #expect(BothWays.agree(on: builder.file()))
    let cells = try builder.readSheet().rows.flatMap(\.cells)
    #expect(cells.map(\.text) == ["", "1"])
    #expect(cells.first?.appearance == .hiddenByFormat)
  }

  @Test func `rows and columns of no height or width are hidden`() throws {
    let builder = WorkbookBuilder(
      sheet: #"<cols><col min="2" max="3" width="0" customWidth="1"/>"#
        + #"<col min="4" max="4" width="0.5"/></cols><sheetData>"#
        + #"<row r="1" ht="0" customHeight="1"><c><v>1</v></c></row>"#
        + #"<row r="2" ht="10.0"><c><v>1</v></c></row>"#
        + #"<row r="3" ht="0.00"/></sheetData>"#)
    #expect(BothWays.agree(on: builder.file()))
    let sheet = try builder.readSheet()
    #expect(sheet.rows.filter(\.isHidden).map(\.number) == [1, 3])
    #expect(sheet.hiddenColumns == [2...3])
  }

  @Test func `setting a fill keeps the rest of the look`() {
    let place = CellReference(row: 1, column: 1)
    var cell = Cell(
      reference: place, value: .blank, appearance: .struckThrough, hidden: .string("Full"))
    cell.fill = "#FFC000"
    #expect(cell.fill == "#FFC000")
    #expect(cell.hiddenText == "Full")
    cell.fill = nil
    #expect(cell.appearance == .struckThrough)
    var plain = Cell(reference: place, value: .blank, fill: "#FFC000")
    plain.fill = nil
    #expect(plain == Cell(reference: place, value: .blank))
  }
}
