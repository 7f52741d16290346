import TestSupport
import Testing

@testable import Workbooks

@Suite("Workbooks")
struct WorkbookTests {
  private static let cell = "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"

  @Test func `sheets come in the order of their tabs with what hides them`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.sheets = Array(repeating: Self.cell, count: 4)
    builder.states = ["", "state='hidden'", "state='veryHidden'", "state='show'"]
    let sheets = try builder.read().sheets
    #expect(sheets.map(\.name) == ["Sheet1", "Sheet2", "Sheet3", "Sheet4"])
    #expect(sheets.map(\.visibility) == [.visible, .hidden, .veryHidden, .visible])
    #expect(sheets.allSatisfy { $0.cell("A1")?.text == "1" })
  }

  @Test func `sheets are found by relationship, not by file name`() throws {
    var entries = WorkbookBuilder(sheet: Self.cell).entries
    entries[2] = .init(
      "xl/_rels/workbook.xml.rels",
      WorkbookBuilder.relationships(
        WorkbookBuilder.relationship("s1", "worksheet", "/odd/place.dat")))
    entries[3].name = "odd/place.dat"
    let workbook = try Workbook(reading: ArchiveBuilder(entries).archive())
    #expect(workbook.sheets.first?.cell("A1")?.text == "1")
  }

  @Test func `tabs without cells are skipped`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.relationships = WorkbookBuilder.relationship(
      "c1", "chartsheet", "chartsheets/sheet1.xml")
    var entries = builder.entries
    let book = String(decoding: entries[1].contents, as: UTF8.self)
      .replacing("</sheets>", with: "<sheet name='Chart' sheetId='9' r:id='c1'/></sheets>")
    entries[1].contents = Array(book.utf8)
    let workbook = try Workbook(reading: ArchiveBuilder(entries).archive())
    #expect(workbook.sheets.map(\.name) == ["Sheet1"])
  }

  @Test func `a workbook whose sheets are all missing is damaged`() {
    var entries = WorkbookBuilder(sheet: Self.cell).entries
    entries.remove(at: 3)
    #expect(
      throws: WorkbookError.damaged(part: nil, reason: "none of its sheets can be found in it")
    ) { try Workbook(reading: ArchiveBuilder(entries).archive()) }
  }

  @Test func `what is not a cell is told`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.relationships =
      WorkbookBuilder.relationship("x1", "externalLink", "externalLinks/externalLink1.xml")
      + WorkbookBuilder.relationship("x2", "externalLink", "externalLinks/externalLink2.xml")
      + WorkbookBuilder.relationship("x3", "vbaProject", "vbaProject.bin")
    builder.parts = [
      .init("xl/embeddings/", ""), .init("xl/embeddings/oleObject1.bin", "x"),
      .init(
        "xl/externalLinks/_rels/externalLink1.xml.rels",
        WorkbookBuilder.relationships(
          "<Relationship Id='r' Type='t/externalLinkPath' Target='prices.xlsx' TargetMode='External'/>"
        )),
    ]
    #expect(
      try builder.read().externalContent == [
        .externalLink(target: "prices.xlsx"),
        .externalLink(target: "xl/externalLinks/externalLink2.xml"), .macros,
        .embeddedObject(part: "xl/embeddings/oleobject1.bin"),
      ])
  }

  @Test func `the program that wrote it is told, and never a reason to refuse`() throws {
    for (contents, application) in [
      (
        "<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'><Application>Our Writer</Application></Properties>",
        "Our Writer"
      ),
      ("<broken", nil),
    ] as [(String, String?)] {
      var entries = WorkbookBuilder(sheet: Self.cell).entries
      entries[0] = .init(
        "_rels/.rels",
        WorkbookBuilder.relationships(
          WorkbookBuilder.relationship("a", "officeDocument", "xl/workbook.xml")
            + WorkbookBuilder.relationship("b", "extended-properties", "docProps/app.xml")))
      entries.append(.init("docProps/app.xml", contents))
      let workbook = try Workbook(reading: ArchiveBuilder(entries).archive())
      #expect(workbook.application == application)
    }
  }

  @Test func `many tabs and many relationships take no time`() throws {
    let time = ProcessorTime()
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.sheets += Array(repeating: "", count: 200)
    var entries = builder.entries
    let more = (0..<50_000).map { "<sheet name='n' sheetId='1' r:id='no\($0)'/>" }.joined()
    let links = (0..<50_000).map { "<Relationship Id='x\($0)' Type='t' Target='a'/>" }.joined()
    for (index, addition, end) in [(1, more, "</sheets>"), (2, links, "</Relationships>")] {
      let text = String(decoding: entries[index].contents, as: UTF8.self)
      entries[index].contents = Array(text.replacing(end, with: addition + end).utf8)
    }
    var limits = Limits()
    limits.sheets = 60_000
    let workbook = try Workbook(reading: ArchiveBuilder(entries).archive(), limits: limits)
    #expect(workbook.sheets.count == 50_201)
    #expect(throws: Self.over("the number of sheets", 10_000, in: "xl/workbook.xml")) {
      try Workbook(reading: ArchiveBuilder(entries).archive())
    }
    #expect(time.seconds < ProcessorTime.soon)
  }
}

// MARK: - Limits

extension WorkbookTests {
  private static func over(
    _ name: String, _ limit: Int, in part: String? = "xl/worksheets/sheet1.xml"
  ) -> WorkbookError {
    .overLimit(name: name, limit: limit, part: part)
  }

  @Test func `cells are limited over all sheets`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.sheets.append(Self.cell)
    var limits = Limits()
    limits.cells = 2
    #expect(try builder.read(limits: limits).sheets.count == 2)
    limits.cells = 1
    #expect(throws: Self.over("the number of cells", 1, in: "xl/worksheets/sheet2.xml")) {
      try builder.read(limits: limits)
    }
  }

  @Test func `two tabs cannot be stored in one part`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.relationships = WorkbookBuilder.relationship("t", "worksheet", "Worksheets/SHEET1.xml")
    var entries = builder.entries
    let book = String(decoding: entries[1].contents, as: UTF8.self)
    let tab = "<sheet name='Twin' sheetId='9' r:id='t'/></sheets>"
    entries[1].contents = Array(book.replacing("</sheets>", with: tab).utf8)
    #expect(
      throws: WorkbookError.damaged(
        part: "xl/Worksheets/SHEET1.xml", reason: "two sheets are stored in it")
    ) {
      try Workbook(reading: ArchiveBuilder(entries).archive())
    }
  }

  @Test func `comments are read once, however often their part is named`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    let links = (0..<2_000).map { WorkbookBuilder.relationship("c\($0)", "comments", "../c.xml") }
    let comments = """
      <comments xmlns='\(WorkbookBuilder.main)'><commentList><comment ref='A1'><text><t>x</t></text>\
      </comment></commentList></comments>
      """
    builder.parts = [
      .init("xl/worksheets/_rels/sheet1.xml.rels", WorkbookBuilder.relationships(links.joined())),
      .init("xl/c.xml", comments),
    ]
    let workbook = try builder.read()
    #expect(workbook.sheets.first?.comments.count == 1)
    #expect(workbook.omissions.isEmpty)
  }

  @Test func `the text of all cells together is limited, also where they share it`() throws {
    var builder = WorkbookBuilder(
      cells: String(repeating: "<c t='s'><v>0</v></c>", count: 4))
    builder.strings = "<si><t>\(String(repeating: "x", count: 100))</t></si>"
    var limits = Limits()
    limits.totalText = 400
    #expect(try builder.readSheet(limits: limits).rows.first?.cells.count == 4)
    limits.totalText = 250
    #expect(throws: Self.over("the text of all cells", 250)) { try builder.read(limits: limits) }
    limits.totalText = 99
    builder.strings? += "<si/>"
    #expect(throws: Self.over("the text of all shared strings", 99, in: "xl/sharedStrings.xml")) {
      try builder.read(limits: limits)
    }
  }

  @Test func `cells that hold something and hidden rows are limited`() throws {
    let rows = "<row><c/><c><v>1</v></c><c><v>2</v></c></row><row hidden='1'/><row/>"
    var limits = Limits()
    limits.filledCells = 3
    #expect(try WorkbookBuilder(rows: rows).readSheet(limits: limits).rows.count == 2)
    limits.filledCells = 2
    #expect(throws: Self.over("the number of cells that hold something", 2)) {
      try WorkbookBuilder(rows: rows + "<row/>").read(limits: limits)
    }
  }

  @Test func `merged ranges and relationships are limited`() throws {
    var limits = Limits()
    limits.annotations = 2
    let merges = { (count: Int) in
      "<sheetData/><mergeCells>\(String(repeating: "<mergeCell ref='A1:B2'/>", count: count))"
        + "</mergeCells>"
    }
    #expect(
      try WorkbookBuilder(sheet: merges(2)).readSheet(limits: limits).mergedRanges.count == 2)
    #expect(throws: Self.over("the number of merged ranges", 2)) {
      try WorkbookBuilder(sheet: merges(4)).read(limits: limits)
    }
    limits = Limits()
    limits.relationships = 1
    #expect(
      throws: Self.over("the number of relationships", 1, in: "xl/_rels/workbook.xml.rels")
    ) {
      var builder = WorkbookBuilder(sheet: Self.cell)
      builder.strings = ""
      _ = try builder.read(limits: limits)
    }
  }

  @Test func `what unfolds from a small file is limited by its size`() {
    let limits = Limits()
    #expect(limits.fitting(fileOf: 65_536).filledCells == 2_000_000)
    #expect(limits.fitting(fileOf: 65_536).totalText == 32 << 20)
    #expect(limits.fitting(fileOf: 100 << 20).filledCells == limits.filledCells)
    #expect(limits.fitting(fileOf: .max).totalText == limits.totalText)
  }

  @Test func `shared strings are limited`() throws {
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.strings = "<si/><si/>"
    var limits = Limits()
    limits.sharedStrings = 2
    #expect(try builder.read(limits: limits).sheets.count == 1)
    limits.sharedStrings = 1
    #expect(throws: Self.over("the number of shared strings", 1, in: "xl/sharedStrings.xml")) {
      try builder.read(limits: limits)
    }
  }

  @Test func `the runs of one text are limited together`() throws {
    var limits = Limits()
    limits.textLength = 9
    let run = "<r><t>12345</t></r>"
    let cell =
      "<c r='A1' t='inlineStr'><is>\(run)</is></c><c r='B1' t='inlineStr'><is>\(run)</is></c>"
    #expect(try WorkbookBuilder(cells: cell).readSheet(limits: limits).rows.count == 1)
    #expect(throws: Self.over("the length of one text", 9)) {
      try WorkbookBuilder(cells: "<c r='A1' t='inlineStr'><is>\(run)\(run)</is></c>")
        .readSheet(limits: limits)
    }
    var builder = WorkbookBuilder(sheet: Self.cell)
    builder.strings = "<si>\(run)</si><si>\(run)\(run)</si>"
    #expect(throws: Self.over("the length of one text", 9, in: "xl/sharedStrings.xml")) {
      try builder.read(limits: limits)
    }
  }

  @Test func `the file and its parts are limited`() throws {
    let builder = WorkbookBuilder(sheet: Self.cell)
    let size = builder.file().count
    let total = builder.entries.reduce(0) { $0 + $1.contents.count }
    var limits = Limits()
    limits.fileSize = size
    limits.entries = 4
    // The package's relationships are read twice.
    limits.totalSize = total + (builder.entries.first?.contents.count ?? 0)
    #expect(try builder.read(limits: limits).sheets.count == 1)
    limits.totalSize = 400
    #expect(throws: WorkbookError.self) { try builder.read(limits: limits) }
    limits = Limits()
    limits.fileSize = size - 1
    #expect(throws: Self.over("the size of the file in bytes", size - 1, in: nil)) {
      try builder.read(limits: limits)
    }
    limits = Limits()
    limits.entries = 3
    #expect(throws: Self.over("the number of entries", 3, in: nil)) {
      try builder.read(limits: limits)
    }
  }
}
