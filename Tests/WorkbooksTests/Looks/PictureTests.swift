import Testing

@testable import Workbooks

@Suite("Pictures in cells")
struct PictureTests {
  private static let rich = "http://schemas.microsoft.com/office/spreadsheetml/2017/richdata"

  private func workbook(structure: String = "_localImage") -> WorkbookBuilder {
    var builder = WorkbookBuilder(
      cells: #"<c t="e" vm="1"><v>#VALUE!</v></c><c t="e" vm="2"><v>#VALUE!</v></c>"#
        + #"<c t="e"><v>#VALUE!</v></c><c t="e" vm="3"><v>#VALUE!</v></c>"#
        + #"<c t="str"><f>_xlfn.DISPIMG("ID_1",1)</f><v>=DISPIMG("ID_1",1)</v></c>"#)
    builder.relationships = [
      ("sheetMetadata", "metadata.xml"), ("rdRichValue", "richData/v.xml"),
      ("rdRichValueStructure", "richData/s.xml"),
    ].map { WorkbookBuilder.relationship($0.0, $0.0, $0.1) }.joined()
    builder.parts = [
      .init(
        "xl/metadata.xml",
        """
        <metadata xmlns="\(WorkbookBuilder.main)" xmlns:x="\(Self.rich)"><metadataTypes>\
        <metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>\
        <futureMetadata name="XLDAPR"><bk/></futureMetadata><futureMetadata name="XLRICHVALUE">\
        <bk><extLst><ext uri="u"><x:rvb i="1"/></ext></extLst></bk>\
        <bk><extLst><ext uri="u"><x:rvb i="0"/></ext></extLst></bk></futureMetadata>\
        <cellMetadata><bk><rc t="1" v="0"/></bk></cellMetadata>\
        <valueMetadata><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata>\
        </metadata>
        """),
      .init("xl/richData/v.xml", #"<rvData xmlns="\#(Self.rich)"><rv s="0"/><rv s="1"/></rvData>"#),
      .init(
        "xl/richData/s.xml",
        #"<rvStructures xmlns="\#(Self.rich)"><s t="_error"/><s t="\#(structure)"/></rvStructures>"#
      ),
    ]
    return builder
  }

  @Test func `a picture in a cell is no error`() throws {
    let builder = workbook()
    #expect(BothWays.agree(on: builder.file()))
    let workbook = try builder.read()
    let cells = workbook.sheets.flatMap(\.rows).flatMap(\.cells)
    #expect(cells.map { $0.appearance == .picture } == [true, false, false, false, true])
    #expect(cells.map(\.text) == ["", "#VALUE!", "#VALUE!", "#VALUE!", ""])
    #expect(workbook.omissions.isEmpty)
  }

  @Test func `a value of another kind stays the error that it shows`() throws {
    #expect(try workbook(structure: "_stock").text("A1") == "#VALUE!")
    var broken = workbook()
    broken.parts[1] = .init("xl/richData/v.xml", "<rvData")
    #expect(try broken.text("A1") == "#VALUE!")
    #expect(try broken.read().omissions.map(\.part) == ["xl/richData/v.xml"])
  }

  @Test func `a small picture on a cell is the cell's, and a large one nobody's`() throws {
    let drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"
    let place = { (row: Int, column: Int, name: String) in
      "<d:\(name)><d:col>\(column)</d:col><d:row>\(row)</d:row></d:\(name)>"
    }
    let anchors = [
      place(1, 2, "from") + place(2, 2, "to"), place(4, 0, "from") + place(9, 6, "to"),
      place(0, 0, "from") + place(0, 0, "to"),
    ].map { "<d:twoCellAnchor>\($0)<d:pic/></d:twoCellAnchor>" }
    var builder = WorkbookBuilder(cells: "<c><v>1</v></c>")
    builder.parts = [
      .init("xl/drawings/d.xml", "<d:wsDr xmlns:d=\"\(drawing)\">\(anchors.joined())</d:wsDr>"),
      .init(
        "xl/worksheets/_rels/sheet1.xml.rels",
        WorkbookBuilder.relationships(
          WorkbookBuilder.relationship("rId1", "drawing", "../drawings/d.xml"))),
    ]
    let cells = try builder.readSheet().rows.flatMap(\.cells)
    #expect(cells.map { "\($0.reference) \($0.text)" } == ["A1 1", "C2 "])
    #expect(cells.map { $0.appearance.contains(.picture) } == [false, true])
  }
}
