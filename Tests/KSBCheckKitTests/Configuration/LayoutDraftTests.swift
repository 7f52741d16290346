import Recognition
import TestSupport
import Testing
import Workbooks

@testable import KSBCheckKit

/// What `inspect --write-layout` writes is read as the same instructions.
@Suite struct LayoutDraftTests {
  /// Names that YAML, a terminal or Swift could take for something else.
  ///
  /// None begins with a mark of
  /// byte order: Foundation, with which the YAML library reads texts, takes that for its own.
  private static let names = [
    "&x *y", "- a", "#", " # b", "? q", "[a]: b", "{a}", "*x", "&a", "!t", "| >", "%A", "@", "`",
    "\"",
    "'", "it''s", "\\", "\\n", "a: b", "a:", "~", "null", "true", "1", "", " ", "  a  b  ", "a\nb",
    "a\r\nb", "\t", "\u{85}\u{2028}\u{2029}", "\u{FFFD}", "\u{FFFE}\u{FFFF}", "\u{1FFFE}",
    "\u{202E}abc\u{2066}", "\u{200B}", "a\u{FEFF}", "\u{E000}", "😀👩‍👩‍👧", "e\u{301}", "é", "\u{301}",
    "\u{1B}[31m", "\u{7F}", "---", "...", "--- a", "<b>&amp;amp;</b>", "• a", "#92D050: full",
    String(repeating: "x", count: 30_000), String(repeating: "\u{202E}\n", count: 15_000),
    String(repeating: "&a [", count: 7_500),
  ]

  private static func table(
    sheet: String, layout: LayoutKind, _ numbers: inout SeededNumbers
  ) -> MappingTable {
    let roles: [ColumnRole] = [
      .statement, .coverage, .units, .assessment, .rationale, .other, .ksbs,
    ]
    var columns = [
      MappingTable.Column(number: 1, role: .code, header: numbers.pick(names), location: nil)
    ]
    for number in 2...Int.random(in: 2...8, using: &numbers) {
      let role = numbers.chance(50) ? .unit(numbers.pick(names)) : numbers.pick(roles)
      columns.append(
        MappingTable.Column(
          number: number * 11, role: role, header: numbers.pick(names), location: nil))
    }
    return MappingTable(
      sheet: sheet, layout: layout, columns: columns,
      headerRow: Int.random(in: 0...1_048_576, using: &numbers), entries: [])
  }

  /// What a table says to whoever reads it by the draft.
  private static func instructions(of table: MappingTable) -> SheetInstructions {
    var said = SheetInstructions(sheet: Instruction(table.sheet))
    said.layout = Instruction(table.layout)
    said.headerRows = Instruction(table.headerRows.map { .rows($0) } ?? .none)
    for column in table.columns {
      said.columns[column.number] = Instruction(
        SheetInstructions.Role(asDrafted: column.role))
    }
    return said
  }

  private static func withoutLines(_ sheet: SheetInstructions) -> SheetInstructions {
    var sheet = sheet
    sheet.sheet.line = nil
    sheet.layout?.line = nil
    sheet.headerRows?.line = nil
    for number in sheet.columns.keys { sheet.columns[number]?.line = nil }
    return sheet
  }

  @Test func `any headers and names come back as they were`() throws {
    var numbers = SeededNumbers(seed: 7)
    for round in 0..<60 {
      var sheets: [String] = []
      for _ in 0..<Int.random(in: 1...4, using: &numbers) {
        let name = numbers.pick(Self.names)
        if !sheets.contains(where: { $0.utf8.elementsEqual(name.utf8) }) { sheets.append(name) }
      }
      let tables = sheets.map {
        Self.table(sheet: $0, layout: numbers.pick(LayoutKind.known), &numbers)
      }
      let recognised = RecognisedWorkbook(
        sheets: tables.map {
          SheetReading(
            sheet: $0.sheet, visibility: .visible, purpose: .mapping, evidence: [], table: $0)
        })
      let draft = LayoutDraft(workbook: numbers.pick(Self.names), recognised: recognised)
      let yaml = try #require(draft.yaml)
      let read = try LayoutInstructions(reading: Array(yaml.utf8), file: "layout.yml")
      #expect(read.sheets.count == tables.count)
      for (found, table) in zip(read.sheets, tables) {
        #expect(found.sheet.value.utf8.elementsEqual(table.sheet.utf8), "round \(round)")
        #expect(Self.withoutLines(found) == Self.instructions(of: table), "round \(round)")
      }
    }
  }

  @Test func `words and colours of a layout file are kept`() throws {
    var numbers = SeededNumbers(seed: 8)
    let words = Self.names.filter { !YAMLText.folded($0).isEmpty }.map(YAMLText.folded)
    for _ in 0..<50 {
      var given = LayoutInstructions(file: "layout.yml")
      given.words.placeholders = (0..<4).map { _ in numbers.pick(words) }
      given.words.headers = [.coverage: [numbers.pick(words), numbers.pick(words)]]
      given.words.coverage = [numbers.pick(words): .full]
      given.words.marks = [numbers.pick(words): .partial]
      let draft = LayoutDraft(
        workbook: "mapping.xlsx", recognised: RecognisedWorkbook(sheets: []), instructions: given)
      let yaml = try #require(draft.yaml)
      let read = try LayoutInstructions(reading: Array(yaml.utf8), file: "layout.yml")
      #expect(read.words == given.words)
    }
  }

  @Test func `units too many for their names are left to their headers`() throws {
    let columns = (1...2_000).map {
      MappingTable.Column(
        number: $0, role: .unit(String(repeating: "u", count: 2_000)), header: "", location: nil)
    }
    let table = MappingTable(
      sheet: "A", layout: LayoutKind.known[0], columns: columns, headerRow: 1, entries: [])
    let reading = SheetReading(
      sheet: "A", visibility: .visible, purpose: .mapping, evidence: [], table: table)
    let draft = LayoutDraft(workbook: "a.xlsx", recognised: RecognisedWorkbook(sheets: [reading]))
    let yaml = try #require(draft.yaml)
    let read = try LayoutInstructions(reading: Array(yaml.utf8), file: "layout.yml")
    #expect(read.sheets.first?.columns[2_000]?.value == .unit(nil))
  }
}

extension SheetInstructions.Role {
  fileprivate init(asDrafted role: ColumnRole) {
    switch role {
    case .unit(let name): self = .unit(YAMLText.folded(name).isEmpty ? nil : name)
    case .ksb: self = .ksb
    default: self = .column(role)
    }
  }
}
