import Testing

@testable import Workbooks

@Suite("Kinds of files")
struct FileKindTests {
  private static let compoundFile: [UInt8] = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

  private static func zip(_ names: String...) -> [UInt8] {
    ArchiveBuilder(names.map { .init($0, "x") }).archive()
  }

  private static func wide(_ text: String) -> [UInt8] {
    text.utf8.reduce(into: []) { $0 += [$1, 0] }
  }

  private static let protected: [UInt8] =
    compoundFile + Array(repeating: 0, count: 1_016) + wide("EncryptedPackage")

  private static let cases: [([UInt8], WorkbookError.OtherKind)] = [
    ([], .empty), (compoundFile + Array(repeating: 0, count: 2_000), .xls),
    ([9, 8, 16, 0], .unknown), ([9, 4, 6, 0, 0, 0], .xls), (protected, .passwordProtected),
    (Array("%PDF-1.7".utf8), .pdf), (Array("<html><body>".utf8), .html),
    (Array("\n  <!DOCTYPE HTML>".utf8), .html), (Array("<TABLE border=1>".utf8), .html),
    (Array("\u{FEFF}<?xml version='1.0'?><Workbook/>".utf8), .xml),
    (Array("Code,Statement\nK1,Text\n".utf8), .text), ([0xff, 0xfe] + wide("K1\tText\n"), .text),
    ([0, 1, 2, 3], .unknown), ([0x50], .text), ([0x1f, 0x8b, 8, 0], .unknown),
    (zip("xl/workbook.bin"), .xlsb), (zip("mimetype", "content.xml"), .ods),
    (zip("word/document.xml"), .docx), (zip("ppt/presentation.xml"), .pptx),
    (zip("a.csv"), .otherZip), (zip(), .otherZip),
  ]

  @Test(arguments: cases)
  func `what is no workbook is named`(_ bytes: [UInt8], _ kind: WorkbookError.OtherKind) {
    #expect(throws: WorkbookError.notAWorkbook(kind)) { try Workbook(reading: bytes) }
  }

  @Test func `a workbook part of another kind is no workbook`() {
    var entries = WorkbookBuilder(rows: "").entries
    entries[1] = .init("xl/workbook.xml", "<html/>")
    #expect(throws: WorkbookError.notAWorkbook(.otherZip)) {
      try Workbook(reading: ArchiveBuilder(entries).archive())
    }
  }

  @Test func `a file that ends too early is truncated`() {
    let file = WorkbookBuilder(rows: "").file()
    for count in [4, 30, file.count / 2, file.count - 1] {
      #expect(throws: WorkbookError.truncated) { try Workbook(reading: Array(file.prefix(count))) }
    }
  }

  @Test func `a damaged part is named`() {
    var entries = WorkbookBuilder(rows: "").entries
    entries[3].crc32 = 1
    let part = "xl/worksheets/sheet1.xml"
    let reason = "its checksum does not match its contents"
    #expect(throws: WorkbookError.damaged(part: part, reason: reason)) {
      try Workbook(reading: ArchiveBuilder(entries).archive())
    }
    #expect {
      try WorkbookBuilder(sheet: "\n</worksheets>").read()
    } throws: { error in
      "\(error)".contains("in its part \(part), its XML is broken at line 2, column")
    }
    let type = "it declares a document type, which workbooks never do"
    #expect(throws: WorkbookError.damaged(part: "xl/worksheets/sheet1.xml", reason: type)) {
      var entries = WorkbookBuilder(rows: "").entries
      entries[3] = .init(part, "<!DOCTYPE x><worksheet/>")
      _ = try Workbook(reading: ArchiveBuilder(entries).archive())
    }
  }
}

// MARK: - Words

extension FileKindTests {
  private static let errors: [(WorkbookError, what: String, remedy: String)] = [
    (.notAWorkbook(.empty), "is empty", "download it again"),
    (.notAWorkbook(.xls), "old Excel workbook (.xls)", "save it as “Excel Workbook (.xlsx)”"),
    (.notAWorkbook(.passwordProtected), "protected by a password", "remove the password"),
    (.notAWorkbook(.xlsb), "binary Excel workbook (.xlsb)", "save it as"),
    (.notAWorkbook(.ods), "OpenDocument spreadsheet (.ods)", "save it as .xlsx"),
    (.notAWorkbook(.docx), "Word document", "give the workbook"),
    (.notAWorkbook(.pptx), "PowerPoint presentation", "give the workbook"),
    (.notAWorkbook(.html), "web page", "save it as"),
    (.notAWorkbook(.xml), "XML file", "save it as"),
    (.notAWorkbook(.text), "plain text, such as CSV", "save it as"),
    (.notAWorkbook(.pdf), "PDF document", "give the workbook"),
    (.notAWorkbook(.otherZip), "zip archive that holds no workbook", "give the .xlsx file"),
    (.notAWorkbook(.unknown), "not an .xlsx workbook", "save it as"),
    (.truncated, "is incomplete", "download it again"),
    (
      .damaged(part: "xl/a.xml", reason: "it is odd"), "in its part xl/a.xml, it is odd",
      "repair it"
    ),
    (.damaged(part: nil, reason: "it is odd"), "is damaged: it is odd", "repair it"),
    (
      .overLimit(name: "the number of cells", limit: 20_000_000, part: "xl/a.xml"),
      "the number of cells (xl/a.xml) is over 20,000,000", "save it again"
    ),
    (.overLimit(name: "the depth", limit: 64, part: nil), "the depth is over 64", "save it again"),
  ]

  @Test(arguments: errors)
  func `an error says what the file is and what to do`(
    _ error: WorkbookError, _ what: String, _ remedy: String
  ) {
    let text = error.description
    #expect(text.hasPrefix("is "))
    #expect(text.contains(what))
    #expect(text.hasSuffix(remedy) || text.contains("; ") || text.contains(": "))
    #expect(text.contains(remedy))
    #expect(!text.hasSuffix("."))
    #expect(!text.contains("\n"))
    #expect(!text.contains(". "))
  }
}
