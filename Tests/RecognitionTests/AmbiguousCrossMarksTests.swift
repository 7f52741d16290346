import Recognition
import Testing
import Workbooks

@Suite
struct DoubtfulCrossesTests {
  @Test func `a cross beside ticks may mean no, and is not read`() throws {
    let workbook = recognise(
      sheet(
        "Checklist",
        """
        KSB | Statement | U1 | U2
        K1 | Principles of design | ✓ | x
        K2 | Law and ethics | x | X
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 unreadable"])
    #expect(workbook.entry("K1")?.naming == ["C2 U1"])
    #expect(workbook.entry("K2")?.saying == ["C3 unreadable", "D3 unreadable"])
    #expect(workbook.entry("K2")?.units.isEmpty == true)
    #expect(workbook.entry("K2")?.marks.allSatisfy(\.isDoubtfulCross) == true)
  }

  @Test func `crosses alone are marks`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | U1 | U2
        K1 | Principles of design | X | P
        K2 | Law and ethics | | X
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 partial"])
    #expect(workbook.entry("K2")?.saying == ["D3 full"])
  }

  @Test func `words in the coverage column say nothing of crosses under units`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Covered? | U1 | U2
        K1 | Principles of design | Yes | X |
        K2 | Law and ethics | Yes | | X
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 full"])
  }

  @Test func `in a coverage column as well`() {
    let workbook = recognise(
      sheet(
        "Mapping",
        """
        KSB | Statement | Covered? | Units
        K1 | Principles of design | ✓ | U1
        K2 | Law and ethics | x | U2
        """))
    #expect(workbook.entry("K2")?.saying == ["C3 unreadable"])
    #expect(workbook.entry("K2")?.naming == ["D3 U2"])
  }

  @Test func `what a layout file says of crosses is not doubted`() throws {
    var instructions = LayoutInstructions(file: "layout.yml")
    instructions.words.marks = ["x": .none]
    let workbook = try recogniser.recognise(
      Workbook(sheets: [
        sheet("Checklist", "KSB | Statement | U1 | U2\nK1 | Principles | ✓ | x\nK2 | Law | x | ✓")
      ]), by: instructions)
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 none"])
  }
}
