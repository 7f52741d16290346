import Domain
import Recognition
import Testing
import Workbooks

/// Claims that say how far and where in one sentence.
@Suite struct PlacedClaimTests {
  private static let units = [
    Unit(code: "M01", title: "Wheel building", places: []),
    Unit(code: "M02", title: "Frames", places: []),
  ]

  /// What one sentence is read as, beside others of its kind.
  private func read(_ sentence: String, knowing units: [Unit] = []) -> [String] {
    let mapping = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage statement
      K1 | How wheels are made | \(sentence)
      K2 | How frames are made | Fully addressed in M02
      K3 | How loads are lifted | Not addressed
      S1 | True a wheel | Fully addressed in M01
      """)
    let entry = Recogniser().recognise(Workbook(sheets: [mapping]), units: units).mapping.first?
      .entries.first
    return (entry?.marks.map { "\($0.reading)" } ?? []) + (entry?.units.map(\.name) ?? [])
      + (entry?.marks.compactMap(\.reason) ?? [])
  }

  @Test(arguments: [
    ("Fully addressed in M01", ["full", "M01"]),
    ("Fully addressed in M01 and M02", ["full", "M01", "M02"]),
    ("Covered by Unit 1 and Unit 2", ["full", "Unit 1", "Unit 2"]),
    (
      "Partially addressed in M01 – no workshop is at hand",
      ["partial", "M01", "no workshop is at hand"]
    ),
    ("Covered in part in M01", ["partial", "M01"]),
  ])
  func `the words before the units say how far`(sentence: String, expected: [String]) {
    #expect(read(sentence) == expected)
  }

  @Test(arguments: [
    ("Fully addressed in Wheel building", ["full", "M01"]),
    ("Fully addressed in M01 – Wheel building and M02", ["full", "M01", "M02"]),
    (
      "Partially addressed through Frames; only on a real site",
      ["partial", "M02", "only on a real site"]
    ),
  ])
  func `units of the structure are known by their titles`(sentence: String, expected: [String]) {
    #expect(read(sentence, knowing: Self.units) == expected)
  }

  @Test(arguments: [
    "Fully addressed in year 2",
    "Fully addressed in M01 but only in theory", "Covered in the workplace",
    "Fully addressed in some of M01",
  ])
  func `where it is not units alone that follow, the claim is asked about`(sentence: String) {
    #expect(read(sentence).first == "unreadable")
  }
}
