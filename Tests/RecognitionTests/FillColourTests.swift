import Recognition
import Testing
import Workbooks

@Suite
struct FillColourTests {
  @Test(arguments: [
    ("#92D050", "green"), ("#00B050", "green"), ("#C6EFCE", "light green"),
    ("#006100", "dark green"),
    ("#FFC000", "amber"), ("#FFEB9C", "light amber"), ("#FFFF00", "yellow"), ("#FF0000", "red"),
    ("#FFC7CE", "light red"), ("#C00000", "red"), ("#ED7D31", "orange"), ("#4472C4", "blue"),
    ("#DDEBF7", "light blue"), ("#7030A0", "purple"), ("#FFFFFF", "white"), ("#000000", "black"),
    ("#D9D9D9", "light grey"), ("#808080", "grey"), ("#00B0F0", "blue"), ("#00FFFF", "turquoise"),
    ("palette 10", "red"),
    ("palette 2", "red"), ("palette 42", "light green"), ("theme 9", "Accent 6"),
    ("theme 9 lighter 40%", "Accent 6, lighter 40%"),
    ("theme 0 darker 15%", "Background 1, darker 15%"),
  ])
  func `a colour in words`(code: String, words: String) {
    #expect(FillColour(code).words == words)
  }

  @Test(arguments: ["", "#", "#12345", "#GGGGGG", "theme 99", "palette 64", "palette -1", "theme"])
  func `a colour that has no words`(code: String) {
    #expect(FillColour(code).words == nil)
    #expect(FillColour(code).description == code)
  }

  @Test func `the key beside a table says what its colours mean`() throws {
    let table = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage | Units | | |
      K1 | Principles of design | ~#00B050 | U1 | | ~#00B050 | Full
      K2 | Law and ethics | ~#FFC000 | U1 | | ~#FFC000 | Partially covered
      K3 | Storage | ~#FF0000 | U2
      """)
    let found = try #require(recognise(table).colourOnly.first)
    let legends = found.colours.map { colour in
      "\(colour.name) " + (colour.legend.map { "\($0.words) \($0.reading) \($0.location)" } ?? "–")
    }
    #expect(
      legends == [
        "#00B050 Full full Mapping!G2", "#FF0000 –",
        "#FFC000 Partially covered partial Mapping!G3",
      ])
  }

  @Test func `a key on another sheet is found, and words beside another colour are none`() throws {
    let table = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage | Units
      K1 | Principles of design | ~#00B050 | U1
      K2 | Law and ethics | ~#FFC000 | U1
      """)
    var key = sheet("Key", "Full\nPartial\nNone")
    key.rows[0].cells[0].fill = "#00B050"
    key.rows[1].cells[0].fill = "#123456"
    let found = try #require(recognise(table, key).colourOnly.first)
    #expect(found.colours.map { $0.legend?.location.description } == ["Key!A1", nil])
  }
}
