import Recognition
import Testing
import Workbooks

@Suite
struct HiddenPartsTests {
  private static let lines = """
    Instructions
    KSB | Statement | Notes to self | Coverage | Units
    K1 | Principles of design | | Full | U1
    K2 | Law and ethics | | Full | U2
    K3 | Storage | | Full | U2
    S1 | Use of tools | | Full | U2
    """

  @Test func `hidden rows are read, and told as one run`() {
    let workbook = recognise(sheet("Mapping", Self.lines, hiddenRows: [1, 4, 5, 9]))
    #expect(workbook.codes == ["K1", "K2", "K3", "S1"])
    #expect(workbook.hidden.map(\.kind) == [.rows(4...5, filtered: false)])
    #expect(workbook.hidden.first?.location.description == "Mapping!A4")
  }

  @Test func `rows that a filter hides are told apart`() {
    let workbook = recognise(
      sheet("Mapping", Self.lines, hiddenRows: [3, 6], filter: "A2:E6"))
    #expect(
      workbook.hidden.map(\.kind) == [.rows(3...3, filtered: true), .rows(6...6, filtered: true)])
  }

  @Test func `hidden columns of the mapping are told`() {
    let workbook = recognise(sheet("Mapping", Self.lines, hiddenColumns: [4...16384]))
    #expect(workbook.entry("K1")?.saying == ["D3 full"])
    #expect(workbook.hidden.map(\.kind) == [.columns(4...5)])
    #expect(workbook.hidden.first?.location.description == "Mapping!D2")
  }

  @Test func `hidden columns beside the mapping are not`() {
    let workbook = recognise(sheet("Mapping", Self.lines, hiddenColumns: [6...20]))
    #expect(workbook.hidden.isEmpty)
  }
}
