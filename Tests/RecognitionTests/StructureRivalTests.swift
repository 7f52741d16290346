import Recognition
import Testing
import Workbooks

/// Sheets that hold more than one qualification, and sheets that only repeat units.
@Suite
struct StructureRivalTests {
  private let small =
    "Unit | Title | Status\n#1 | Wheels | Mandatory\n#2 | Frames | Mandatory"
  private let large =
    "Unit | Title | Status\n#1 | Wheels | Mandatory\n#2 | Frames | Mandatory\n#3 | Brakes | Mandatory"

  @Test(arguments: [
    ("HNC", "HND"), ("Certificate", "Diploma"), ("Level 3 Diploma", "Level 4 Diploma"),
    ("Diploma", "Extended Diploma"),
  ])
  func `tabs of two awards that share units hold two qualifications`(one: String, other: String) {
    for sheets in [
      [sheet(one, small), sheet(other, large)], [sheet(other, large), sheet(one, small)],
    ] {
      let found = structureRecogniser.recognise(Workbook(sheets: sheets), .given)
      #expect(Set(found.qualifications.map(\.name)) == [one, other])
      #expect(found.saying.contains("1 mandatory on \(one)"))
      #expect(found.saying.contains("3 mandatory on \(other)"))
    }
  }

  @Test func `two tables under titles of their own are two qualifications`() {
    let found = structure(sheet("Units", "HNC in Cycles\n\(small)\nHND in Cycles\n\(large)"))
    #expect(found.qualifications.map(\.name) == ["HNC in Cycles", "HND in Cycles"])
  }

  @Test func `sheets that list half of the same units otherwise are two qualifications`() {
    let other = "Unit | Title | Status\n#1 | Wheels | Mandatory\n#2 | Frames | Optional"
    #expect(structure(sheet("A", large), sheet("B", other)).qualifications.count == 2)
  }

  @Test(arguments: [("All units", "Optional units"), ("Sheet1", "Sheet2"), ("Year 1", "Year 2")])
  func `a sheet that only repeats what another says is not a second qualification`(
    one: String, other: String
  ) {
    let found = structure(sheet(one, large), sheet(other, small))
    #expect(found.qualifications.isEmpty)
    #expect(found.units.map(\.name) == ["1", "2", "3"])
  }

  @Test func `a unit of both years counts once`() {
    let found = structure(
      sheet("Year 1", "Unit | Title | Status\n#1 | Wheels | Mandatory\n#9 | Project | Mandatory"),
      sheet("Year 2", "Unit | Title | Status\n#2 | Frames | Mandatory\n#9 | Project | Mandatory"))
    #expect(found.qualifications.isEmpty)
    #expect(found.units.map(\.name) == ["1", "9", "2"])
    #expect(
      found.sheets.last?.evidence.last == "counted once, for earlier sheets say the same: 1 unit")
  }

  @Test func `columns of ticks under two awards are two qualifications`() {
    let found = structure(
      sheet(
        "Units",
        "Unit | Title | Status | HNC | HND\n#1 | Wheels | M | ✓ | ✓\n#2 | Frames | M | | ✓"))
    #expect(found.qualifications.map(\.name) == ["HNC", "HND"])
  }

  @Test func `a certificate and a diploma without a unit in common are read as they are`() {
    let found = structure(
      sheet("Certificate", small),
      sheet("Diploma", "Unit | Title | Status\n#7 | Paint | Mandatory\n#8 | Shop | Mandatory"))
    #expect(found.qualifications.isEmpty)
  }
}
