import Testing

@testable import Workbooks

/// What hangs on cells and ranges: comments, conversations, tables, names.
@Suite("Annotations")
struct AnnotationTests {
  private static let threaded =
    "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"

  /// A workbook whose only sheet has these parts, each with the kind of its relationship.
  private func builder(_ parts: [(kind: String, xml: String)]) -> WorkbookBuilder {
    var builder = WorkbookBuilder(cells: "<c><v>1</v></c>")
    let links = parts.indices.map {
      WorkbookBuilder.relationship("r\($0)", parts[$0].kind, "../parts/part\($0).xml")
    }
    builder.parts = [
      .init(
        "xl/worksheets/_rels/sheet1.xml.rels", WorkbookBuilder.relationships(links.joined()))
    ]
    builder.parts += parts.enumerated().filter { !$1.xml.isEmpty }
      .map { .init("xl/parts/part\($0).xml", $1.xml) }
    return builder
  }

  private static let comments = """
    <comments xmlns="\(WorkbookBuilder.main)"><authors><author>Ann</author><author>tc={1}</author>
    </authors><commentList>
    <comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>See </t></r><r><t>unit 2</t></r></text>
    </comment><comment ref="B2" authorId="1"><text><t>[Threaded comment]</t></text></comment>
    <comment ref="nowhere" authorId="0"><text><t>lost</t></text></comment>
    </commentList></comments>
    """

  @Test func `comments are read with their cells and authors`() throws {
    let sheet = try builder([("comments", Self.comments)]).readSheet()
    #expect(
      sheet.comments == [
        Comment(reference: CellReference(row: 1, column: 1), text: "See unit 2", author: "Ann"),
        Comment(
          reference: CellReference(row: 2, column: 2), text: "[Threaded comment]",
          author: "tc={1}"),
      ])
  }

  @Test func `a conversation takes the place of the comment that stands for it`() throws {
    let conversation = """
      <ThreadedComments xmlns="\(Self.threaded)">
      <threadedComment ref="B2" id="{1}"><text>Which unit?</text></threadedComment>
      <threadedComment ref="B2" id="{2}" parentId="{1}"><text>Unit 2</text></threadedComment>
      </ThreadedComments>
      """
    let sheet = try builder([("comments", Self.comments), ("threadedComment", conversation)])
      .readSheet()
    #expect(sheet.comments.map(\.text) == ["See unit 2", "Which unit?", "Unit 2"])
  }

  @Test func `tables are read with their names and ranges`() throws {
    let table = """
      <table xmlns="\(WorkbookBuilder.main)" id="1" name="T" displayName="Mapping" ref="A1:C9">
      <autoFilter ref="A1:C9"/></table>
      """
    let sheet = try builder([("table", table)]).readSheet()
    #expect(sheet.tables.map(\.name) == ["Mapping"])
    #expect(sheet.tables.map(\.range.description) == ["A1:C9"])
  }

  @Test func `a broken or missing comment costs no cell, and is told`() throws {
    let workbook = try builder([("comments", "<comments>"), ("table", "")]).read()
    #expect(workbook.sheets.first?.cell("A1")?.text == "1")
    #expect(workbook.omissions.map(\.part) == ["xl/parts/part0.xml", "xl/parts/part1.xml"])
    #expect(try builder([("comments", Self.comments)]).read().omissions.isEmpty)
  }

  @Test func `cells outside of the grid are told`() throws {
    let cells = "<c r='XFE1'><v>1</v></c><c r='A1'><v>2</v></c>"
    let workbook = try WorkbookBuilder(cells: cells).read()
    #expect(workbook.sheets.first?.rows.flatMap(\.cells).map(\.text) == ["2"])
    #expect(workbook.omissions.map(\.reason).allSatisfy { $0.hasPrefix("1 cell stands outside") })
    #expect(workbook.omissions.count == 1)
  }

  @Test func `bytes behind the end of the archive are told`() throws {
    let file = WorkbookBuilder(cells: "<c><v>1</v></c>").file()
    #expect(try Workbook(reading: file).omissions.isEmpty)
    let omissions = try Workbook(reading: file + [1, 2, 3]).omissions
    #expect(omissions.map(\.description) == ["3 bytes follow the end of the file"])
  }

  @Test func `defined names are read with the sheet that they are known on`() throws {
    var builder = WorkbookBuilder(cells: "<c><v>1</v></c>")
    builder.properties = """
      <definedNames><definedName name="Levels">Lists!$A$1:$A$3</definedName>
      <definedName name="_xlnm.Print_Area" localSheetId="0" hidden="1">Sheet1!$A:$C</definedName>
      </definedNames>
      """
    #expect(
      try builder.read().definedNames == [
        DefinedName(name: "Levels", formula: "Lists!$A$1:$A$3"),
        DefinedName(
          name: "_xlnm.Print_Area", formula: "Sheet1!$A:$C", sheet: "Sheet1", isHidden: true),
      ])
  }

  @Test func `the writer's name is read in the strict form too`() throws {
    for kind in ["extended-properties", "extendedProperties"] {
      var entries = WorkbookBuilder(cells: "<c><v>1</v></c>").entries
      entries[0] = .init(
        "_rels/.rels",
        WorkbookBuilder.relationships(
          WorkbookBuilder.relationship("r1", "officeDocument", "xl/workbook.xml")
            + WorkbookBuilder.relationship("r2", kind, "docProps/app.xml")))
      entries.append(
        .init("docProps/app.xml", "<Properties><Application>Numbers</Application></Properties>"))
      let workbook = try Workbook(reading: ArchiveBuilder(entries).archive())
      #expect(workbook.application == "Numbers")
    }
  }
}
