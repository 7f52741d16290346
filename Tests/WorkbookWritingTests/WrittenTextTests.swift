import Testing
import Workbooks

@testable import WorkbookWriting

@Suite("Text in written cells")
struct WrittenTextTests {
  /// The texts of column A of a workbook that holds them.
  private func readBack(_ texts: [String]) throws -> [CellValue] {
    let sheet = WrittenSheet(
      name: "Texts", columns: [WrittenColumn(width: 20)],
      rows: texts.map { WrittenRow([.text($0)]) })
    let bytes = try WrittenWorkbook(title: "Texts", created: 1, sheets: [sheet]).bytes()
    let workbook = try Workbook(reading: bytes)
    return try #require(workbook.sheets.first).rows.flatMap { $0.cells.map(\.value) }
  }

  @Test(arguments: [
    "=1+1", "+44", "-", "@SUM(A1)", "{=A1}", "\t=1", "http://example.org", "internal:Texts!A1",
    "• one\n• two\n\n  three  ", " edges ", "a\r\nb", "a\rb", "\u{1}\u{1B}\u{0}end",
    "\u{FFFE}\u{FFFF}",
    "_x0041_", "_x0041_x0042_", "_x0041\u{1}", "_x005F_x0041_", "_xGGGG_", "__x0001_",
    "<b>&amp;\"'",
    "Crwth ŵ ½ ✓ 🎻 e\u{301}", "\u{202E}right to left", "1", "TRUE", "#REF!",
  ])
  func `a text comes back as the very same text`(_ text: String) throws {
    let values = try readBack([text])
    #expect(values == [.string(text)])
  }

  @Test func `a text may be as long as Excel allows, and no longer`() throws {
    let longest = String(repeating: "x", count: CellText.longest)
    #expect(try readBack([longest]) == [.string(longest)])
    #expect(CellText.fits(longest))
    #expect(!CellText.fits(longest + "x"))
    #expect(!CellText.fits(String(repeating: "🎻", count: CellText.longest / 2 + 1)))
    #expect(throws: WritingError.textTooLong(sheet: "Texts", row: 2, column: 1)) {
      try readBack(["short", longest + "x"])
    }
  }
}
