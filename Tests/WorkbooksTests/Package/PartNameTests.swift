import Testing

@testable import Workbooks

@Suite("Part names")
struct PartNameTests {
  @Test(arguments: [
    ("worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("/xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("./styles.xml", "xl/workbook.xml", "xl/styles.xml"),
    ("../media/a.png", "xl/drawings/d.xml", "xl/media/a.png"),
    ("../../../../a.xml", "xl/workbook.xml", "a.xml"),
    ("worksheets\\sheet1.xml", "xl/workbook.xml", "xl/worksheets/sheet1.xml"),
    ("sheet1.xml#A1", "xl/workbook.xml", "xl/sheet1.xml"),
    ("xl/workbook.xml", "", "xl/workbook.xml"),
    ("a//b", "", "a/b"), ("", "xl/workbook.xml", "xl"), ("#A1", "", ""),
  ])
  func `a target is resolved against its source`(_ target: String, _ source: String, _ part: String)
  {
    #expect(PartName.resolve(target, from: source) == part)
  }

  @Test(arguments: [
    ("xl/Workbook.XML", "xl/workbook.xml"), ("/xl/a.xml", "xl/a.xml"),
    ("xl\\a.xml", "xl/a.xml"), ("my%20sheet.xml", "my sheet.xml"), ("%41.xml", "a.xml"),
    ("100%.xml", "100%.xml"), ("%+5", "%+5"), ("%4", "%4"), ("%C3%A9", "é"), ("%ff", "%ff"),
  ])
  func `names are compared without case, escapes and slashes`(_ name: String, _ folded: String) {
    #expect(PartName.folded(name) == folded)
  }

  @Test(arguments: [
    ("", "_rels/.rels"), ("xl/workbook.xml", "xl/_rels/workbook.xml.rels"),
    ("a.xml", "_rels/a.xml.rels"),
  ])
  func `relationships stand in a folder beside their part`(_ source: String, _ part: String) {
    #expect(PartName.relationships(of: source) == part)
  }

  @Test func `a part is found however its name is written`() throws {
    let names = [
      "XL/Worksheets/Sheet1.xml", "xl\\worksheets\\sheet1.xml", "/xl/worksheets/%73heet1.xml",
    ]
    for name in names {
      var entries = WorkbookBuilder(cells: "<c r='A1'><v>7</v></c>").entries
      entries[3].name = name
      let workbook = try Workbook(reading: ArchiveBuilder(entries).archive())
      #expect(workbook.sheets.first?.cell("A1")?.text == "7", "\(name)")
    }
  }

  @Test(arguments: ["xl/workbook.xml", "XL/WORKBOOK.XML", "xl\\workbook.xml", "xl/%77orkbook.xml"])
  func `two parts of one name are refused`(_ name: String) {
    var builder = WorkbookBuilder(rows: "")
    builder.parts = [.init(name, "")]
    #expect(throws: WorkbookError.damaged(part: name, reason: "there are two of it")) {
      try builder.read()
    }
  }
}
