import Recognition
import Testing
import Workbooks

/// Drop-down lists and remarks say what a column is for, and what its marks mean.
@Suite
struct OfferedEntriesTests {
  private func offering(
    _ sheet: Sheet, _ entries: String, column: Int, rows: ClosedRange<Int>
  ) -> Sheet {
    var sheet = sheet
    let range = CellRange(
      CellReference(row: rows.lowerBound, column: column),
      CellReference(row: rows.upperBound, column: column))
    sheet.dropDowns = [DataValidationList(ranges: [range], source: entries)]
    return sheet
  }

  private static let blank = sheet(
    "Mapping",
    """
    KSB | Statement | Position | Units
    K1 | Principles of design | | U1
    K2 | Law and ethics | | U2
    S1 | Plan the work | | U2
    """)

  @Test func `a blank column that offers full and partial is the coverage`() {
    let found = recognise(
      offering(Self.blank, "\"Full,Partial,None\"", column: 3, rows: 2...4))
    #expect(found.mapping.first?.columns.dropFirst(2).first?.role == .coverage)
    #expect(found.entry("K1")?.marks.map(\.reading) == [.blank])
    #expect(recognise(Self.blank).mapping.first?.has(.coverage) == false)
  }

  @Test func `a column that offers yes and no is not the coverage for that alone`() {
    let found = recognise(offering(Self.blank, "\"Yes,No\"", column: 3, rows: 2...4))
    #expect(found.mapping.first?.has(.coverage) == false)
  }

  @Test func `entries may stand in cells of another sheet, or behind a name`() {
    let lists = sheet("Lists", "Full\nPartial\nNone")
    let names = [DefinedName(name: "Extent", formula: "Lists!$A$1:$A$3")]
    for source in ["Lists!$A$1:$A$3", "Extent"] {
      let workbook = Workbook(
        sheets: [offering(Self.blank, source, column: 3, rows: 2...4), lists], definedNames: names)
      #expect(recogniser.recognise(workbook).mapping.first?.has(.coverage) == true, "\(source)")
    }
  }

  @Test func `a list on one cell says nothing of the column`() {
    let found = recognise(
      offering(Self.blank, "\"Full,Partial,None\"", column: 3, rows: 2...2))
    #expect(found.mapping.first?.has(.coverage) == false)
  }

  @Test func `what is offered belongs to the scale, even where no cell holds it`() {
    let used = sheet(
      "Mapping",
      """
      KSB | Statement | Coverage
      K1 | Principles of design | Wired
      K2 | Law and ethics | Wired
      """)
    #expect(recognise(used).entry("K1")?.marks.map(\.reading) == [.unreadable])
    let found = recognise(
      offering(used, "\"Wired,Partly wired,Not wired\"", column: 3, rows: 2...3))
    #expect(found.entry("K1")?.marks.map(\.reading) == [.full])
    #expect(found.mapping.first?.coverageScale.values.map(\.text) == ["Wired"])
  }

  @Test func `a remark on a header is a key to the marks`() {
    var matrix = sheet(
      "Mapping",
      """
      KSB | Statement | U1 Trees | U2 Soil
      K1 | Principles of design | Z | W
      K2 | Law and ethics | W | Z
      S1 | Plan the work | Z |
      """)
    matrix.comments = [
      Comment(
        reference: CellReference(row: 1, column: 3),
        text: "Z = fully covered, W = partly covered")
    ]
    let found = recognise(matrix)
    #expect(found.entry("K1")?.saying == ["C2 full", "D2 partial"])
  }

  @Test func `levels of a language are not codes of behaviours`() {
    let levels = sheet(
      "Languages",
      """
      Module | Level
      Spanish | B1
      French | B2
      German | C1
      Welsh | A2
      """)
    #expect(
      recognise(levels).sheets.first?.evidence == ["no KSB codes in a column, a row or lists"])
  }

  @Test func `a sheet that could not be read shows what its headers propose`() {
    let other = sheet(
      "Mapping",
      """
      Title of the programme
      KSB Code | Coverage | Owner
      TC3 | Full | Ann
      TKU3 | Partial | Bob
      """)
    let found = recognise(other).sheets.first
    #expect(
      found?.evidence == ["column A, “KSB Code”, holds codes of another scheme: TC3 / TKU3"])
    #expect(found?.sketch?.headerRow == 2)
    #expect(found?.sketch?.columns.prefix(2).map(\.role) == [.code, .coverage])
  }
}
