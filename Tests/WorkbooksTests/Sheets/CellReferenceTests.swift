import Testing

@testable import Workbooks

@Suite("Cell references")
struct CellReferenceTests {
  @Test(arguments: [
    ("A1", 1, 1), ("Z9", 9, 26), ("AA10", 10, 27), ("$D$14", 14, 4), ("d14", 14, 4),
    ("XFD1048576", 1_048_576, 16_384), ("ZZ1", 1, 702), ("AAA1", 1, 703), ("A007", 7, 1),
    ("A4294967295", 4_294_967_295, 1),
  ])
  func `a reference is read`(_ text: String, _ row: Int, _ column: Int) {
    let reference = CellReference(row: row, column: column)
    #expect(CellReference.parse(ContiguousArray(text.utf8).span) == .cell(reference))
  }

  @Test(arguments: [
    "", "A", "1", "A0", "1A", "A1B", "A-1", "A 1", "É1", "A1:B2", "$", "A1.5", "R1C1!",
  ])
  func `what is no reference is malformed`(_ text: String) {
    #expect(CellReference.parse(ContiguousArray(text.utf8).span) == .malformed)
  }

  @Test(arguments: [
    "A4294967296", "A99999999999999999999999", "AAAAAAAAAAAAAAAAAAAAAAAA1", "ZZZZZZZZ1",
  ])
  func `numbers past all bounds are absurd`(_ text: String) {
    #expect(CellReference.parse(ContiguousArray(text.utf8).span) == .absurd)
  }

  @Test func `every column reads back from its letters`() {
    for column in 1...CellReference.lastColumn {
      let letters = CellReference.letters(forColumn: column)
      #expect(CellReference("\(letters)1") == CellReference(row: 1, column: column))
    }
    #expect(CellReference.letters(forColumn: CellReference.lastColumn) == "XFD")
    #expect(CellReference.letters(forColumn: 0).isEmpty)
    #expect(CellReference.letters(forColumn: -5).isEmpty)
  }

  @Test(arguments: ["XFE1", "A1048577", "A0", ""])
  func `only cells of the grid count`(_ text: String) { #expect(CellReference(text) == nil) }

  @Test(
    arguments: [
      ("B2:D9", "B2:D9"), ("D9:B2", "B2:D9"), ("D2:B9", "B2:D9"), ("C3", "C3"), ("C3:C3", "C3"),
      ("$A$1:$B$2", "A1:B2"), ("A1:", nil), (":", nil), ("A1:B2:C3", nil), ("A:B", nil),
      ("A1:XFE1", nil),
    ] as [(String, String?)])
  func `a range is read with its corners in order`(_ text: String, _ range: String?) {
    #expect(CellRange(text)?.description == range)
  }

  @Test func `a range holds its corners and nothing beside them`() throws {
    let range = try #require(CellRange("B2:C3"))
    for (address, isInside) in [
      ("B2", true), ("C3", true), ("B3", true), ("A2", false), ("D2", false), ("B1", false),
      ("C4", false),
    ] {
      let cell = try #require(CellReference(address))
      #expect(range.contains(cell) == isInside, "\(address)")
    }
  }

  @Test func `cells are in reading order`() {
    let cells = ["A1", "B1", "AA1", "A2", "A10"].compactMap { CellReference($0) }
    #expect(cells.reversed().sorted() == cells)
  }
}
