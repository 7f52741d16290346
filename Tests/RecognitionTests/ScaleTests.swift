import Recognition
import Testing
import Workbooks

/// How values of one column, or marks of one matrix, are read together.
@Suite struct ScaleTests {
  /// The coverage of K1, K2, … that a column of values is read as.
  private func read(
    _ values: [String], header: String = "Status", below: [String] = []
  ) -> [String] {
    let rows = values.enumerated().map { index, value in
      "K\(index + 1) | Statement number \(index + 1) of the standard | \(value) | U0\(index % 3 + 1)"
    }
    let lines = ["KSB | Statement | \(header) | Units"] + rows + [""] + below
    let workbook = recognise(sheet("Mapping", lines.joined(separator: "\n")))
    return values.indices.map { index in
      workbook.entry("K\(index + 1)")?.marks.first.map { "\($0.reading)" } ?? "-"
    }
  }

  @Test(arguments: [
    ["Aligned", "Partly aligned", "Not aligned"], ["Evident", "Evident in part", "Not evident"],
    ["All of it", "Some of it", "None of it"], ["Secure", "Part secure", "Insecure"],
    ["Addressed in full", "Addressed to some extent", "Unaddressed"],
    ["Alignment", "Partial alignment", "No alignment"],
    ["Fully embedded", "Partly addressed", "Not included"],
  ])
  func `degrees of a word settle each other by their form`(words: [String]) {
    let values = [words[0], words[0], words[1], words[0], words[1]]
    #expect(read(values) == ["full", "full", "partial", "full", "partial"])
  }

  @Test(arguments: [
    ["A", "B", "C"], ["3", "2", "1"], ["Red", "Amber", "Green"], ["High", "Medium", "Low"],
    ["***", "**", "*"], ["I", "D", "M"],
  ])
  func `a scale that nothing explains is asked about, and none of it is full`(words: [String]) {
    let values = [words[0], words[1], words[2], words[0], words[1], words[2], words[0], words[1]]
    #expect(Set(read(values)) == ["unreadable"])
  }

  @Test(arguments: [
    ["Key: 3 = fully covered, 2 = partly covered, 1 = not covered"],
    ["Key: 3 – covered in full; 2 – covered in part; 1 – not covered"],
    ["3: fully met", "2: partly met", "1: not met"], ["3 | Full", "2 | Partial", "1 | None"],
    ["3 = met in full 2 = met in part 1 = not met"],
  ])
  func `a key on the sheet settles its marks`(key: [String]) {
    #expect(
      read(["3", "2", "3", "3"], header: "Level of cover", below: key)
        == ["full", "partial", "full", "full"])
  }

  @Test func `a key that speaks of something else settles nothing`() {
    let key = ["I = introduced, D = developed, M = mastered"]
    #expect(Set(read(["I", "D", "M", "I", "D", "M"], below: key)) == ["unreadable"])
  }

  @Test func `shares are shares, and 1 alone is a mark`() {
    #expect(read(["100%", "50%", "0%", "100%"]) == ["full", "partial", "none", "full"])
    #expect(read(["#1", "#1", "#0", "#1"], header: "Covered") == ["full", "full", "none", "full"])
  }

  @Test func `a picture before a word only decorates it`() {
    #expect(
      read(["✅ Covered", "❌ Not covered", "⚠️ Partial", "⚠️ Weak", "✅ Covered"])
        == ["full", "none", "partial", "unreadable", "full"])
  }

  @Test func `“not fully” is never full`() {
    #expect(!read(["Fully covered", "Not fully covered", "Fully covered"]).contains("none"))
    #expect(read(["Fully covered", "Not fully covered", "Fully covered"])[1] == "unreadable")
  }

  @Test func `a lone unknown word beside known ones is asked about`() {
    #expect(
      read(["Full", "Evidenced", "Full", "Partial"])
        == ["full", "unreadable", "full", "partial"])
  }

  @Test func `crosses that are signs say no beside ticks`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Wheels | Frames
        K1 | How wheels are made | ✓ | ✗
        K2 | How frames are made | ✗ | ✓
        K3 | How loads are lifted | ✗ | ✗
        """))
    #expect(workbook.entry("K1")?.saying == ["C2 full", "D2 none"])
    #expect(workbook.entry("K3")?.saying == ["C4 none", "D4 none"])
  }

  @Test func `outcomes and words about teaching below units are claims`() {
    let workbook = recognise(
      sheet(
        "Matrix",
        """
        KSB | Statement | Wheels | Frames
        K1 | How wheels are made | LO1 | Workshop
        K2 | How frames are made | | Lecture, week 3
        K3 | How loads are lifted | 1.1, 1.2 |
        """))
    #expect(workbook.entry("K1")?.naming == ["C2 Wheels", "D2 Frames"])
    #expect(workbook.entry("K2")?.saying == ["D3 full"])
    #expect(workbook.entry("K3")?.saying == ["C4 full"])
  }

  @Test(arguments: [
    ["★", "⯪", "☆"], ["⚫", "◐", "⚪"], ["◆", "⬖", "◇"], ["■", "◧", "▫"], ["👍", "¾", "👎"],
  ])
  func `filled and empty signs settle each other by what Unicode calls them`(signs: [String]) {
    let values = [signs[0], signs[0], signs[0], signs[0]]
    #expect(Set(read(values + [signs[2]]).prefix(4)) == ["full"])
  }

  @Test
  func `a mark in brackets is less than the mark, and indirect is not the contrary of direct`() {
    #expect(read(["X", "(X)", "X", "(X)"]) == ["full", "partial", "full", "partial"])
    #expect(read(["Direct", "Indirect", "Direct", "Indirect"])[1] == "unreadable")
  }
}
