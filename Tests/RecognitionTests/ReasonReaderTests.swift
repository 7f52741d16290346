import Recognition
import Testing
import Workbooks

/// Why coverage is partial, where a mark goes on to say so.
@Suite
struct ReasonReaderTests {
  private func reasons(inMatrix mark: String) -> [String?]? {
    recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | U1 | U2
        K1 | Design | \(mark) |
        K2 | Law | x | x
        K3 | Storage | x | x
        """)
    ).entry("K1")?.marks.map(\.reason)
  }

  @Test(arguments: [
    ("K1 (partial – only safe at work)", "only safe at work"),
    ("K1 partial: only Safe at work", "only Safe at work"),
    ("K1 (partial, workplace)", "workplace"),
  ])
  func `a list's mark gives a reason in its bracket or after it`(list: String, reason: String) {
    let workbook = recognise(
      sheet("Mapping", "Unit | KSBs\nU1 | \(list), K2\nU2 | K2, S1"))
    #expect(workbook.entry("K1")?.marks.map(\.reading) == [.partial])
    #expect(workbook.entry("K1")?.marks.map(\.reason) == [reason])
    #expect(workbook.entry("K2")?.marks.map(\.reason) == [nil, nil])
  }

  @Test func `so do the marks of a matrix, whoever has its rows`() {
    #expect(reasons(inMatrix: "Partial – only safe at work") == ["only safe at work"])
    let transposed = recognise(
      sheet("Mapping", "Unit | K1 | K2 | S1\nU1 | Partial (unsafe here) | x |\nU2 | | x | x"))
    #expect(transposed.entry("K1")?.marks.map(\.reason) == ["unsafe here"])
  }

  @Test(arguments: [
    "Partial", "P", "Partial – LO2", "Partial (see unit 3)", "Partial – Unit 3", "Full – see LO2",
    "Partial (TBC)",
  ])
  func `where the KSB is taught is no reason`(mark: String) {
    #expect(reasons(inMatrix: mark)?.compactMap { $0 } == [])
  }
}
