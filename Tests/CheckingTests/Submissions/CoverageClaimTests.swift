import Checking
import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks

@Suite struct CoverageClaimTests {
  @Test(arguments: [
    ("K1 | Full", Coverage.full), ("K1 | Partial", .partial), ("K1 | None", .none),
    ("K1 | ", .unclear), ("K1 | Mostly", .unclear), ("K1 | TBC", .unclear),
    ("K1 | #REF!", .unclear), ("K1 | =", .unclear), ("K2 | Full", .missing),
  ])
  func `in a list the coverage cell decides`(row: String, coverage: Coverage) {
    #expect(Joining.claim("KSB | Coverage\n\(row)")?.coverage == coverage)
  }

  @Test(arguments: [
    (["None", "Full", "Partial"], Coverage.full), (["Partial", ""], .partial),
    (["", "None"], .none), (["Partial", "Mostly"], .unclear), (["Full", "Mostly"], .full),
    (["None", "#REF!"], .unclear), (["", ""], .unclear),
  ])
  func `of continued rows the fullest counts`(words: [String], coverage: Coverage) {
    let rows = words.enumerated().map { "\($0 == 0 ? "K1" : "") | \($1)" }
    #expect(
      Joining.claim("KSB | Coverage\n\(rows.joined(separator: "\n"))")?.coverage == coverage)
  }

  @Test(arguments: [
    ("X | ", Coverage.full), ("P | X", .full), ("P | P", .partial), (" | ", .none),
    ("N | ", .none), ("N | P", .partial), ("? | P", .unclear), ("? | X", .full),
    ("TBC | ", .unclear), ("#N/A | ", .unclear), ("= | X", .full),
  ])
  func `in a matrix the marks decide`(marks: String, coverage: Coverage) {
    #expect(Joining.claim("KSB | [U1] | [U2]\nK1 | \(marks)")?.coverage == coverage)
  }

  @Test(arguments: [("Partial | X", Coverage.partial), ("None | X", .none), (" | X", .unclear)])
  func `a coverage column decides even in a matrix`(cells: String, coverage: Coverage) {
    #expect(Joining.claim("KSB | Coverage | [U1]\nK1 | \(cells)")?.coverage == coverage)
  }

  @Test(arguments: [
    ("U1", Coverage.full), ("", .none), ("N/A", .none), ("TBC", .unclear), ("#REF!", .unclear),
  ])
  func `with no coverage column a named unit is full coverage`(units: String, coverage: Coverage) {
    #expect(Joining.claim("KSB | Units\nK1 | \(units)")?.coverage == coverage)
  }

  @Test func `with neither coverage nor units nothing is claimed`() {
    #expect(Joining.claim("KSB | Statement\nK1 | Words")?.coverage == .unclear)
  }

  @Test(arguments: [
    (["Full", "Full"], Coverage.full), (["None", "None"], .none), (["Full", "None"], .partial),
    (["Partial", "Partial"], .partial), (["Full", "Partial"], .partial), (["Full", ""], .unclear),
    (["None", ""], .unclear), (["Partial", ""], .partial), (["Full", "None", ""], .partial),
  ])
  func `parts of a KSB make one claim`(words: [String], coverage: Coverage) {
    let rows = words.enumerated().map { "K1.\($0 + 1) | \($1)" }.joined(separator: "\n")
    #expect(Joining.claim("KSB | Coverage\n\(rows)")?.coverage == coverage)
    #expect(Joining.claim("KSB | Coverage\nK1 | \n\(rows)")?.coverage == coverage)
    #expect(Joining.mapping("KSB | Coverage\n\(rows)").claims.map(\.coverage) == [coverage])
  }

  @Test func `the whole KSB's own word counts beside those of its parts`() {
    #expect(Joining.claim("KSB | Coverage\nK1 | None\nK1a | Full")?.coverage == .partial)
  }

  @Test func `of two separate places the fullest counts`() {
    let claim = Joining.claim("KSB | Coverage\nK1 | None\nK2 | Full\nK1 | »Partial")
    #expect(claim?.coverage == .partial)
    #expect(claim?.entries.count == 2)
  }

  @Test(arguments: [
    "KSB | Coverage | Units\nK1 | »None | ", "KSB | Coverage\nK1 | None\n | »Full",
    "KSB | [U1] | [U2]\n»K1 | | ", "KSB | [U1] | [U2]\nK1 | P | »X",
    "KSB | Units\nK1 | »U1", "KSB | Units\nK1 | »", "KSB | Coverage\nK1.1 | Full\nK1.2 | »None",
  ])
  func `the location is the cell that decides`(table: String) {
    #expect(Joining.claim(table)?.location == MarkedSheet(table).marked.first)
  }
}
