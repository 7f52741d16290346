import Domain
import Recognition
import Testing

/// Which units of a structure a text names, and what is left over.
@Suite struct UnitDirectoryTests {
  private static let units = [
    Unit(code: "U01", title: "Wheel building", places: []),
    Unit(code: "U02", title: "Frames, forks and the law", places: []),
    Unit(code: "U03", title: "Brakes", places: []),
    Unit(code: "J/617/2480", title: "Customer service", places: []),
  ]

  private func named(_ text: String) -> [String] {
    UnitDirectory(Self.units).pieces(of: text).map { piece in
      switch piece {
      case .known(let place): Self.units[place].code
      case .unknown(let name): "?\(name)"
      case .rest(let words): "~\(words)"
      }
    }
  }

  @Test(arguments: [
    ("U01", ["U01"]), ("u1", ["U01"]), ("wheel building.", ["U01"]),
    ("U01 Wheel building (LO1, LO3)", ["U01"]), ("Wheel building (U01)", ["U01"]),
    ("U02 Frames, forks and the law – task 3", ["U02"]),
    ("Frames, forks and the law; Brakes", ["U02", "U03"]),
    ("U01 + U03", ["U01", "U03"]), ("U01 to U03", ["U01", "U02", "U03"]),
    ("U01–U03", ["U01", "U02", "U03"]), ("U01 & U02/U03", ["U01", "U02", "U03"]),
    ("J/617/2480 Customer service: AC 2.1, 2.3; U03", ["J/617/2480", "U03"]),
    ("U01\nU02", ["U01", "U02"]), ("Module U02; Brakes", ["U02", "U03"]),
    ("frames, forks and the law (U02)", ["U02"]),
    ("U01 Wheel building\nU03 Brakes", ["U01", "U03"]),
    ("Brakes and Wheel building", ["U03", "U01"]),
    ("U01 and U03", ["U01", "U03"]), ("Unit 2: Brakes", ["?Unit 2: Brakes"]),
    ("Unit 3: Brakes", ["U03"]), ("12. Customer service", ["J/617/2480"]),
    ("U01, U09", ["U01", "?U09"]), ("Braking", ["?Braking"]),
    ("U01 U03", ["U01", "U03"]), ("U03 U01\tU02", ["U03", "U01", "U02"]),
    ("U01.2, U03.4", ["U01", "U03"]), ("U 1; u 03", ["U01", "U03"]),
    ("U01, with help from the whole team", ["U01", "~help from the whole team"]),
  ])
  func `codes, titles, ranges and remarks are told apart`(text: String, expected: [String]) {
    #expect(named(text) == expected)
  }

  @Test(arguments: [
    "{u} topic 2", "{u} 2.1", "{u} criteria 1.2 and 3.1", "{u} – posters and talks", "{u} (P1, M1)",
    "{u} via assignment 2", "{u}.LO2", "{u}_LO2", "{u} → LO2", "LO3 of {u}", "LO3 ({u})",
    "mainly {u}", "Semester 1: {u}", "Covered in {u}", "{u} / employer project", "{u} [T/A]",
    "{u}: weeks 3, 4", "• {u}", "1. {u}", "{u} seminars", "{u} 40%",
  ])
  func `what is said of a unit is no part of its name`(form: String) {
    for name in ["U03", "Brakes", "U03 Brakes", "Brakes (U03)", "Unit 3"] {
      #expect(named(form.replacing("{u}", with: name)) == ["U03"], "\(name) in \(form)")
    }
  }

  @Test func `a word for a number stands before it`() {
    let directory = UnitDirectory(["1", "2", "3"].map { Unit(code: $0, places: []) })
    for text in ["no 3", "Unit no. 3", "unit 3", "3"] {
      #expect(directory.pieces(of: text) == [.known(2)], "\(text)")
    }
  }

  @Test(arguments: [
    "Brakes 2", "Advanced brakes", "Brakes for racing", "not U03", "all except Brakes", "U03a",
    "AU03", "Handbrakes", "U01 Brakes", "Brakes (U01)",
  ])
  func `a name that may be another unit's is not taken for one`(text: String) {
    #expect(named(text) == ["?\(text)"])
  }

  @Test(arguments: [
    ("U01, 2 and 3", ["U01", "U02", "U03"]), ("Units 1, 2 and 3", ["U01", "U02", "U03"]),
    ("Units 1 to 3", ["U01", "U02", "U03"]), ("U01–03", ["U01", "U02", "U03"]),
    ("U01/2", ["U01", "~2"]), ("U01, U03 Health", ["U01", "U03"]),
    ("1) Brakes 2) Wheel building", ["U03", "U01"]), ("U01 U99", ["U01", "?U99"]),
    ("U01 (before U03)", ["U01", "~before U03"]), ("U01 (with U03)", ["U01", "U03"]),
    ("both Brakes and Wheel building", ["U03", "U01"]),
    ("Main: Brakes; also: U01 LO2, 3", ["U03", "U01"]),
  ])
  func `several units in a cell are all found`(text: String, expected: [String]) {
    #expect(named(text) == expected)
  }
}
