import Foundation
import Testing
import Workbooks

@testable import WorkbookWriting

@Suite("Written workbooks")
struct WrittenWorkbookTests {
  private func workbook(_ sheets: [WrittenSheet], created: Int = 1) -> WrittenWorkbook {
    WrittenWorkbook(title: "Sheets", created: created, sheets: sheets)
  }

  private func sheet(_ name: String, rows: [WrittenRow] = [WrittenRow([.text("a")])])
    -> WrittenSheet
  {
    WrittenSheet(name: name, columns: [WrittenColumn(width: 10)], rows: rows)
  }

  @Test func `the same workbook is the same bytes, and its date is in them`() throws {
    let one = workbook([sheet("One"), sheet("Two")], created: 1_767_225_600)
    #expect(try one.bytes() == one.bytes())
    let later = workbook([sheet("One"), sheet("Two")], created: 1_767_312_000)
    #expect(try one.bytes() != later.bytes())
  }

  @Test func `numbers, blank cells and several sheets are read back`() throws {
    let row = WrittenRow([
      .text("a"), WrittenCell(.blank), WrittenCell(.number(-7)), .text("b"),
    ])
    let bytes = try workbook([sheet("One", rows: [row]), sheet("Two", rows: [])]).bytes()
    let read = try Workbook(reading: bytes)
    #expect(read.sheets.map(\.name) == ["One", "Two"])
    let cells = read.sheets[0].rows.flatMap(\.cells).filter { !$0.text.isEmpty }
    #expect(cells.map { "\($0.reference) \($0.text)" } == ["A1 a", "C1 -7", "D1 b"])
  }

  @Test(arguments: [["A", "a"], ["a/b"], [""], ["'quoted'"], [String(repeating: "n", count: 32)]])
  func `a name that no sheet can have is refused`(_ names: [String]) {
    #expect(throws: WritingError.sheetName(names[names.count - 1])) {
      try workbook(names.map { sheet($0) }).bytes()
    }
  }

  @Test func `a sheet with too many columns is refused`() {
    let row = WrittenRow(Array(repeating: .text("a"), count: 16_385))
    #expect(throws: WritingError.tooLarge(sheet: "Wide")) {
      try workbook([sheet("Wide", rows: [row])]).bytes()
    }
  }

  @Test(arguments: [
    ("KSB mapping", "KSB mapping"), ("a[b]:c*?/\\d", "abcd"), ("'it''s'", "it''s"), ("", "Sheet"),
    ("  ", "Sheet"), (String(repeating: "n", count: 40), String(repeating: "n", count: 31)),
    ("Taken", "Taken (2)"), ("TAKEN", "TAKEN (2)"),
    (
      "A name of exactly thirty-one ch",
      "A name of exactly thirty-on (2)"
    ),
  ])
  func `any text can be made into a name`(text: String, name: String) throws {
    let taken: Set<String> = ["taken", "A name of exactly thirty-one ch"]
    let made = SheetName.made(of: text, besides: taken)
    #expect(made == name)
    #expect(throws: Never.self) { try workbook([sheet(made)]).bytes() }
  }

  @Test func `more links than a sheet can have are left as text`() throws {
    let link = WrittenCell.Link(sheet: "One", row: 1)
    let rows = (0..<65_540).map { WrittenRow([.text("row \($0)", link: link)]) }
    let read = try Workbook(reading: workbook([sheet("One", rows: rows)]).bytes())
    #expect(read.sheets[0].rows.count == rows.count)
    #expect(read.sheets[0].rows.last?.cells.first?.text == "row 65539")
  }

  @Test func `a row is as high as the text in its columns needs`() {
    let columns = [WrittenColumn(width: 10), WrittenColumn(width: 100)]
    let long = String(repeating: "word ", count: 12)
    func height(_ cells: [WrittenCell], least: Double? = nil) -> Double? {
      RowHeight.points(WrittenRow(cells, leastHeight: least), columns: columns)
    }
    #expect(height([.text("word")]) == nil)
    #expect(height([.text(long)]) == 90)
    #expect(height([.text("word"), .text(long)]) == nil)
    #expect(height([.text("word"), .text("a\nb\n\nc")]) == 60)
    #expect(height([.text("word")], least: 48) == 48)
    #expect(height([.text(String(repeating: "x", count: 5_000))]) == 409)
    #expect(height([.text(long, look: CellStyle().with { $0.isRotated = true })]) == nil)
  }
}
