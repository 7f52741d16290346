import Testing

@testable import Workbooks

@Suite("Dates in cells")
struct CellDateTests {
  private func date(_ code: String, _ number: Int) throws -> CellDate? {
    var builder = WorkbookBuilder(cells: #"<c r="A1" s="1"><v>\#(number)</v></c>"#)
    builder.styles =
      #"<numFmts><numFmt numFmtId="170" formatCode="\#(code)"/></numFmts>"#
      + #"<cellXfs><xf/><xf numFmtId="170"/></cellXfs>"#
    return try builder.readSheet().cell("A1")?.date
  }

  @Test func `a date tells what may have been typed`() throws {
    #expect(
      try date("d-mmm", 45_689) == CellDate(year: 2025, month: 2, day: 1, form: .dayAndMonth))
    #expect(try date("d-mmm", 45_689)?.typedNumbers == [[1, 2], [2, 1]])
    #expect(try date("d-mmm", 45_719)?.typedNumbers == [[3, 3]])
    #expect(try date("mmm-yy", 43_831)?.typedNumbers == [[1, 20]])
    #expect(
      try date("dd/mm/yyyy", 45_689)?.typedNumbers == [[1, 2], [2, 1], [1, 2, 25], [2, 1, 25]])
    #expect(try date("yyyy-mm-dd h:mm:ss", 45_689)?.day == 1)
  }

  @Test func `what is no day is no date`() throws {
    #expect(try date("0", 45_689) == nil)
    #expect(try date("h:mm", 1) == nil)
    #expect(CellDate(shown: "2025-02-01 09:30") == nil)
    #expect(CellDate(shown: "2025-13-01") == nil)
    #expect(CellDate(shown: "36:00") == nil)
  }

  @Test func `the built-in formats for day and month are known`() {
    #expect(NumberFormat(builtIn: 16)?.dateForm == .dayAndMonth)
    #expect(NumberFormat(builtIn: 17)?.dateForm == .monthAndYear)
    #expect(NumberFormat(builtIn: 14)?.dateForm == .full)
    #expect(NumberFormat(builtIn: 20)?.dateForm == nil)
  }
}
