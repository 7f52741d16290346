import Foundation
import Recognition
import TestSupport
import Testing
import Workbooks

@testable import ksbcheck

@Suite
struct InspectionTests {
  @Test func `an inspection says what was understood and what was not`() throws {
    let workbook = Workbook(
      sheets: [Self.notes, Self.mapping], application: "Example Writer")
    let inspection = Inspection(
      file: "mapping.xlsx", workbook: workbook, recognised: Recogniser().recognise(workbook))
    try Golden("Tests/CommandTests/Golden/inspection.txt").check(inspection.text)
  }

  @Test func `an inspection for programs says the same`() throws {
    try Golden("Tests/CommandTests/Golden/inspection.json").check(try Self.instructed().json)
  }

  @Test func `an inspection says what came from the layout file`() throws {
    try Golden("Tests/CommandTests/Golden/inspection.layout.txt").check(try Self.instructed().text)
  }

  @Test(
    .enabled(if: Python.has("jsonschema"), "skipped: no Python with jsonschema"),
    arguments: ["", "\"purpose\": \"mapping\"", "\"cells\": 2", "\"column\": \"A\""])
  func `an inspection is valid by its schema, and a mistake is not`(part: String) throws {
    let wrong = part.replacingOccurrences(of: ": \"", with: ": \"?").replacing(": 2", with: ": -2")
    let json = try Self.instructed().json
    #expect(json.contains(part) || part.isEmpty)
    let text = part.isEmpty ? json : json.replacingOccurrences(of: part, with: wrong)
    let run = try ScratchFolder.use { folder in
      let file = folder.appending(path: "inspection.json")
      try Data(text.utf8).write(to: file)
      return try Python.run(
        "Tests/Tools/validate_schema.py",
        [
          Project.file("docs/inspection.schema.json").path(percentEncoded: false),
          file.path(percentEncoded: false),
        ])
    }
    #expect(run.succeeded == part.isEmpty, "\(run)")
  }

  /// A workbook with all that an inspection can tell, read by a layout file.
  private static func instructed() throws -> Inspection {
    var colours = mapping
    colours.name = "Colours"
    for index in colours.rows.indices {
      for place in colours.rows[index].cells.indices where place == 2 && index > 1 {
        colours.rows[index].cells[place].value = .blank
        colours.rows[index].cells[place].fill = index % 2 == 0 ? "#92D050" : "theme 5"
      }
    }
    let key = Sheet(
      name: "Key",
      rows: [
        Row(
          number: 1,
          cells: [
            Cell(
              reference: CellReference(row: 1, column: 1), value: .string("Full"), fill: "#92D050")
          ])
      ])
    var layout = LayoutInstructions(file: "layout.yml")
    var said = [mapping, colours].map { SheetInstructions(sheet: Instruction($0.name, line: 2)) }
    said[0].headerRows = Instruction(.rows(3...3), line: 3)
    said[0].columns = [3: Instruction(.column(.coverage), line: 5)]
    layout.sheets = said
    layout.words.coverage = ["Llawn": .full]
    let workbook = Workbook(sheets: [notes, mapping, colours, key], application: "Example Writer")
    let recognised = try Recogniser().recognise(workbook, by: layout)
    return Inspection(
      file: "mapping.xlsx", workbook: workbook, recognised: recognised,
      structure: StructureRecogniser().recognise(workbook, .given), instructions: layout)
  }

  @Test func `an inspection of a structure says in plain words what was understood`() throws {
    let workbook = Workbook(sheets: [Self.structure])
    let inspection = Inspection(
      file: "structure.xlsx", workbook: workbook, recognised: Recogniser().recognise(workbook),
      structure: StructureRecogniser().recognise(workbook, .given))
    try Golden("Tests/CommandTests/Golden/inspection.structure.txt").check(inspection.text)
  }

  @Test func `cells that are not read as they are written say why`() {
    let place = CellReference(row: 1, column: 1)
    let looks: [(Cell, String)] = [
      (
        Cell(
          reference: place, value: .blank, appearance: .struckThrough, hidden: .string("Full")),
        #""kind":"string","text":"","hidden":"struck-through","hiddenText":"Full""#
      ),
      (
        Cell(
          reference: place, value: .string("U1"), appearance: .partiallyStruck,
          hidden: .string("U2")),
        #""kind":"string","text":"U1","hidden":"struck-through","hiddenText":"U2""#
      ),
      (
        Cell(
          reference: place, value: .blank, appearance: .hiddenByFormat,
          hidden: .number(1, shown: "1")),
        #""kind":"number","text":"","value":1.0,"hidden":"number format","hiddenText":"1""#
      ),
      (
        Cell(reference: place, value: .blank, appearance: .hiddenByFont, hidden: .boolean(true)),
        #""kind":"boolean","text":"","hidden":"font","hiddenText":"TRUE""#
      ),
      (
        Cell(reference: place, value: .blank, appearance: .picture),
        #""kind":"string","text":"","picture":true"#
      ),
      (
        Cell(reference: place, value: .string("✓"), appearance: .symbolFont),
        #""kind":"string","text":"✓","symbolFont":true"#
      ),
    ]
    for (cell, members) in looks {
      var lines: [String] = []
      let sheet = Sheet(name: "S", rows: [Row(number: 1, cells: [cell])])
      CellListing(Workbook(sheets: [sheet])).forEachLine { lines.append($0) }
      #expect(lines == [#"{"sheet":"S","cell":"A1",\#(members)}"# + "\n"])
    }
  }

  @Test func `the cells of a workbook are listed as JSON, sheet by sheet and row by row`() {
    let hidden = Sheet(name: "Old", visibility: .hidden, rows: [Self.row(1, .string("x"))])
    let workbook = Workbook(sheets: [Self.kinds, hidden])
    var lines: [String] = []
    CellListing(workbook).forEachLine { lines.append($0) }
    #expect(
      lines.map { $0.dropLast() } == [
        #"{"sheet":"Kinds","cell":"A1","kind":"string","text":"a \"b\"\n"}"#,
        #"{"sheet":"Kinds","cell":"B1","kind":"number","text":"50%","value":0.5}"#,
        #"{"sheet":"Kinds","cell":"C1","kind":"boolean","text":"TRUE"}"#,
        ##"{"sheet":"Kinds","cell":"D1","kind":"error","text":"#REF!"}"##,
        #"{"sheet":"Kinds","cell":"E1","kind":"date","text":"2024-02-29"}"#,
        #"{"sheet":"Kinds","cell":"F1","kind":"formula","text":""}"#,
        #"{"sheet":"Old","cell":"A1","kind":"string","text":"x"}"#,
      ])
  }

  @Test func `one sheet can be listed alone, and blank cells never are`() {
    let blank = Sheet(name: "Blank", rows: [Self.row(1, .blank, .string(""))])
    var lines: [String] = []
    CellListing(Workbook(sheets: [Self.kinds, blank]), sheet: "Blank").forEachLine {
      lines.append($0)
    }
    #expect(lines.isEmpty)
  }

  @Test func `a text is cut where a cell of Excel ends, and the line says so`() {
    let long = String(repeating: "😀", count: 20_000)
    let sheet = Sheet(name: "S", rows: [Self.row(1, .string(long), .string("short"))])
    var lines: [String] = []
    let left = CellListing(Workbook(sheets: [sheet])).forEachLine { lines.append($0) }
    #expect(left.cutCells == 1)
    #expect(!left.endedEarly)
    #expect(lines.first?.contains(#"","cut":true}"#) == true)
    #expect(lines.first?.unicodeScalars.count { $0 == "😀" } == 32_767 / 2)
    #expect(lines.last?.contains("cut") == false)
  }

  @Test func `the list ends early, and says so, when it is as long as it may be`() {
    let text = CellValue.string(String(repeating: "x", count: 32_000))
    let sheet = Sheet(
      name: "S",
      rows: (1...400).map { Self.row($0, text, text, text, text, text, text, text, text) })
    var written = 0
    let left = CellListing(Workbook(sheets: [sheet])).forEachLine { written += $0.utf8.count }
    #expect(left.endedEarly)
    #expect(written <= 100_000_000 && written > 90_000_000)
  }

  private static let kinds = Sheet(
    name: "Kinds",
    rows: [
      row(
        1, .string("a \"b\"\n"), .number(0.5, shown: "50%"), .boolean(true), .error("#REF!"),
        .date(shown: "2024-02-29"), .formulaWithoutValue)
    ])

  private static let structure = Sheet(
    name: "Structure",
    rows: [
      row(1, .string("Total credits"), .number(60, shown: "60")),
      row(
        3, .string("Code"), .string("Title"), .string("Level"), .string("Credits"),
        .string("Requires"), .string("Security pathway")),
      row(4, .string("Mandatory units")),
      row(
        5, .string("U1"), .string("Trees"), .number(4, shown: "4"), .string("ten"), .blank,
        .string("✓")),
      row(6, .string("Mandatory total"), .blank, .blank, .number(15, shown: "15")),
      row(7, .string("Optional group B: at least two units")),
      row(
        8, .string("U2"), .string("Soil"), .number(5, shown: "5"), .number(15, shown: "15"),
        .string("U1"), .string("✓")),
      row(
        9, .string("U3"), .string("Bees"), .number(5, shown: "5"), .number(15, shown: "15"),
        .blank, .string("perhaps")),
      row(11, .string("Choose one unit from group B subject to approval.")),
    ])

  private static let notes = Sheet(
    name: "Read me", rows: [row(1, .string("Fill in the next sheet."))])

  private static let mapping = Sheet(
    name: "KSB mapping",
    rows: [
      row(1, .string("Mapping against ST9001")),
      row(3, .string("KSB"), .string("Statement"), .string("Coverage"), .string("Unit(s)")),
      row(4, .string("K1"), .string("How to plan"), .string("Full"), .string("U1")),
      row(5, .string("K2"), .string("How to build"), .string("see notes"), .string("U2")),
      row(6, .string("S1"), .string("Plan work"), .formulaWithoutValue, .string("U1")),
      Row(
        number: 7, isHidden: true,
        cells: row(7, .string("B1"), .string("Act\u{202E} well"), .string("Partial")).cells),
      row(9, .string("Note: drafted in spring.")),
    ])

  private static func row(_ number: Int, _ values: CellValue...) -> Row {
    Row(
      number: number,
      cells: values.enumerated().map { index, value in
        Cell(reference: CellReference(row: number, column: index + 1), value: value)
      })
  }
}
