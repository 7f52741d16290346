import Recognition
import TestSupport
import Testing
import Workbooks

/// Sheets made to be slow or to break the reader.
@Suite
struct StructureHostileTests {
  @Test func `ten thousand units are read in good time`() {
    let lines = (1...10_000).map {
      "U\($0) | Unit about something \($0) | #\($0 % 9) | #15 | Optional | G\($0 % 700) | P\($0 % 50), P1"
    }
    let workbook = Workbook(sheets: [
      sheet(
        "Units",
        "Unit code | Unit title | Level | Credits | Status | Group | Pathway\n"
          + lines.joined(separator: "\n"))
    ])
    let time = ProcessorTime()
    let found = structureRecogniser.recognise(workbook, .given)
    #expect(found.units.count == 10_000)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test func `ten thousand rows of prose, headings and headers are skipped in good time`() {
    let lines = (1...3_000).map {
      """
      Optional group G\($0): choose two units
      At least two of them from group G\($0), any one of which, and three, of these
      Code | Title | Level
      """
    }
    let workbook = Workbook(sheets: [
      sheet("Units", "Code | Title | Level\nU1 | Trees | #4\n" + lines.joined(separator: "\n"))
    ])
    let time = ProcessorTime()
    let found = structureRecogniser.recognise(workbook, .given)
    #expect(found.units.count == 1 && found.rules.count == 3_000)
    #expect(time.seconds < ProcessorTime.soon)
  }

  @Test func `odd sheets are read without a fuss`() {
    let huge = String(repeating: "choose two ", count: 20_000)
    #expect(!structure(sheet("Huge", huge)).holdsUnits)
    #expect(!structure(sheet("Empty", "")).holdsUnits)
    #expect(!structure(sheet("Header", "Unit code | Level")).holdsUnits)
    let same = sheet("Same", "Unit code | Status\nU1 | M", merged: ["A1:B2", "A1:A9"])
    _ = structure(same, same)
    let signs = sheet("Signs", "Code | Title | Status\n( | ) | :\n: | – | *\n* | | \nGroup | : |")
    #expect(structure(signs).units.flatMap(\.places).isEmpty)
  }
}
