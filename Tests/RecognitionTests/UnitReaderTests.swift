import Testing
@testable import Recognition

@Suite
struct UnitReaderTests {
  private let reader = UnitReader()

  @Test(arguments: [
    ("U1", ["U1"]), ("U1, U2", ["U1", "U2"]), ("U1,U2", ["U1", "U2"]), ("U1; U2", ["U1", "U2"]),
    ("U1/U2", ["U1", "U2"]), ("U1 / U2", ["U1", "U2"]), ("U1 and U2", ["U1", "U2"]),
    ("U1 & U2", ["U1", "U2"]), ("U1\nU2", ["U1", "U2"]), ("U1, U2 and U3", ["U1", "U2", "U3"]),
    ("Unit 1, Unit 2", ["Unit 1", "Unit 2"]), ("Units 1, 2 and 3", ["1", "2", "3"]),
    ("Unit 1: Networks, Unit 2: Security", ["Unit 1: Networks", "Unit 2: Security"]),
    ("J/617/2480", ["J/617/2480"]), ("J/617/2480, K/617/2481", ["J/617/2480", "K/617/2481"]),
    ("Module A and Module B", ["Module A", "Module B"]), ("• U1\n• U2", ["U1", "U2"]),
    ("U1 Networks, U2 Security", ["U1 Networks", "U2 Security"]),
  ])
  func `units are parted`(text: String, names: [String]) {
    #expect(reader.names(in: text) == names)
  }

  @Test(arguments: [
    "Health, Safety and Welfare", "Research & Development", "Client/Server Systems",
    "U07 Applied studies and practice", "CAD/CAM", "Design and build", "Applied studies (U07)",
    "Sand, gravel & lime",
  ])
  func `a title with a comma or “and” is one unit`(text: String) {
    #expect(reader.names(in: text) == [text])
  }

  @Test func `a title's own comma does not part it from its code`() {
    #expect(
      reader.names(in: "U1 Health, safety and welfare, U2 Practice and U3 Research")
        == ["U1 Health, safety and welfare", "U2 Practice", "U3 Research"])
    #expect(
      reader.names(in: "Health and safety; Design and build\nResearch & development")
        == ["Health and safety", "Design and build", "Research & development"])
  }

  @Test(arguments: [
    "", "-", "–", "n/a", "N/A", "none", "None", "not covered", "TBC", "[insert unit]", " ", "nil",
  ])
  func `no unit is named`(text: String) {
    #expect(reader.names(in: text).isEmpty)
  }

  @Test func `a prompt beside a unit is no unit`() {
    #expect(reader.names(in: "U1; [insert unit title]") == ["U1"])
  }

  @Test(arguments: [
    ("U1 Networks (LO1, LO3), U2 Security (LO2)", ["U1 Networks", "U2 Security"]),
    ("U1 LO1, LO2, LO3", ["U1"]), ("U1: LO1; U2: LO3", ["U1", "U2"]),
    ("U1 (LO1; LO2)\nU2", ["U1", "U2"]), ("Unit 3 - LO 2.1", ["Unit 3"]),
    ("U1 LO1 and LO2, U2 LO1", ["U1", "U2"]), ("LO101 Logistics", ["LO101 Logistics"]),
    ("LO1", ["LO1"]), ("U1 (core, year 1), U2", ["U1 (core, year 1)", "U2"]),
    ("U1 (core, U2", ["U1 (core", "U2"]),
  ])
  func `learning outcomes are no part of a unit's name`(text: String, names: [String]) {
    #expect(reader.names(in: text) == names)
  }

  @Test(arguments: [("U1; TBC", ["U1"]), ("U1, TBC", ["U1"])])
  func `an open end beside a unit is no unit`(text: String, names: [String]) {
    #expect(reader.names(in: text) == names)
  }
}
