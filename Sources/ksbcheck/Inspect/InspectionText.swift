import Domain
import Recognition
import Reports
import Workbooks

/// How a workbook was interpreted: the answer to “why did it read my sheet like that?”.
struct Inspection: Sendable {
  var file: String
  var workbook: Workbook
  var recognised: RecognisedWorkbook
  /// The structure of the qualification; nil when none was looked for.
  var structure: RecognisedStructure?
  /// The layout file that it was read by; nil when there was none.
  var instructions: LayoutInstructions?

  /// The inspection as plain text for a terminal.
  var text: String {
    var lines = [heading]
    for sheet in recognised.sheets where !isStructure(sheet) {
      lines.append("")
      lines += isStructureWorkbook ? describeBeside(sheet) : describe(sheet)
    }
    lines += remarks
    if let structure, structure.holdsUnits { lines += [""] + StructureText(structure).lines }
    return lines.map(SanitizedText.inPlace).joined(separator: "\n") + "\n"
  }

  /// Whether a sheet is not a mapping but states the structure, of which more is said below.
  private func isStructure(_ sheet: SheetReading) -> Bool {
    guard let structure, structure.holdsUnits, sheet.purpose == .other else { return false }
    return structure.sheets.contains { $0.sheet == sheet.sheet && $0.purpose != .other }
  }

  /// Why a sheet of a workbook that holds neither a mapping nor a structure is not the latter.
  private func lacksOfStructure(_ sheet: SheetReading) -> [String] {
    guard let structure, !structure.holdsUnits,
      recognised.sheets.allSatisfy({ $0.purpose == .other })
    else { return [] }
    return structure.sheets.first { $0.sheet == sheet.sheet }?.evidence ?? []
  }

  /// Whether the workbook states the structure and holds no mapping, so that it is shown as one.
  private var isStructureWorkbook: Bool {
    structure?.holdsUnits == true && recognised.mapping.isEmpty
      && !recognised.sheets.contains { $0.purpose == .candidate }
  }

  /// A sheet of a structure workbook that says nothing of the structure.
  private func describeBeside(_ sheet: SheetReading) -> [String] {
    let reading = structure?.sheets.first { $0.sheet == sheet.sheet }
    return ["Sheet “\(sheet.sheet)”\(visibility(of: sheet)): nothing of the structure"]
      + (reading?.evidence ?? []).map { "  - \($0)" }
  }

  private var heading: String {
    let sheets = workbook.sheets.count
    let writer = workbook.application.map { ", written by \($0)" } ?? ""
    return "\(file): \(sheets) \(sheets == 1 ? "sheet" : "sheets")\(writer)"
  }

  private func describe(_ sheet: SheetReading) -> [String] {
    var lines = ["Sheet “\(sheet.sheet)”\(visibility(of: sheet)): \(purpose(of: sheet))"]
    lines += (sheet.instructed + sheet.evidence).map { "  - \($0)" }
    lines += lacksOfStructure(sheet).map { "  - as a structure: \($0)" }
    lines += sheet.doubts.map { "  - doubtful: the sheet \($0)" }
    for table in sheet.tables { lines += describe(table) }
    return lines
  }

  private func visibility(of sheet: SheetReading) -> String {
    switch sheet.visibility {
    case .visible: ""
    case .hidden, .veryHidden: " (hidden)"
    }
  }

  private func purpose(of sheet: SheetReading) -> String {
    switch sheet.purpose {
    case .mapping: "the mapping\(layout(of: sheet))"
    case .candidate: "could be a mapping\(layout(of: sheet)), but was not used"
    case .other: "not a mapping"
    }
  }

  private func layout(of sheet: SheetReading) -> String {
    sheet.table.map { ", laid out as \($0.layout.phrase)" } ?? ""
  }

  private func describe(_ table: MappingTable) -> [String] {
    var lines = ["  Header: \(table.headerRows.map(\.rowsInWords) ?? "none")"]
    lines.append("  Columns:")
    lines += table.columns.map { "    \(describe($0))" }
    lines += table.coverageScale.lines(under: "Words of coverage")
    lines += table.markScale.lines(under: "Marks")
    lines.append("  Read: \(Self.describe(table.entries, beside: table.uncoded))")
    lines += table.skipped.map { "  Skipped: \($0.rows.rowsInWords): \($0.reason)" }
    let notRead = UnreadCell.all(in: table)
    lines += notRead.prefix(UnreadCell.mostShown).map { "  Not read: \($0.phrase)" }
    let rest = notRead.count - UnreadCell.mostShown
    if rest > 0 { lines.append("  Not read: \(rest) more cells") }
    return lines
  }

  private func describe(_ column: MappingTable.Column) -> String {
    let letters = CellReference.letters(forColumn: column.number)
    let header = column.header.isEmpty ? "(no header)" : "“\(column.header)”"
    let reason = column.reason(toldBy: instructions?.file).map { ", \($0)" } ?? ""
    return "\(letters)  \(header): \(column.role.phrase)\(reason)"
  }

  private static func describe(
    _ entries: [MappingEntry], beside uncoded: [UncodedEntry]
  ) -> String {
    let counts = KSBType.allCases.map { type in
      "\(entries.count { $0.code.type == type }) \(type.letter)"
    }
    let rows = entries.flatMap(\.cells).compactMap(\.location.cell?.row)
    guard let first = rows.min(), let last = rows.max() else {
      return uncoded.contains { $0.statement != nil }
        ? "no KSB codes; with “--standard”, a check identifies KSBs by their statements" : "no KSBs"
    }
    return "\(entries.count) entries (\(counts.joined(separator: ", "))) in rows \(first)–\(last)"
  }

  private var remarks: [String] {
    var lines = recognised.namedStandards.map {
      "Names the standard \($0.reference) at \($0.location)"
    }
    lines += recognised.standardFacts.map { "Says \($0.subject.phrase) at \($0.location)" }
    lines += recognised.hidden.map { "Hidden: \($0.phrase)" }
    lines += workbook.omissions.map { "Left out: \($0)" }
    lines += recognised.colourOnly.map { table in
      "Coverage seems to be shown by colour alone from \(table.location): "
        + table.colours.map(\.phraseWithLegend).joined(separator: ", ")
    }
    lines += instructions?.phrasesOfWords ?? []
    return lines.isEmpty ? [] : [""] + lines
  }
}

/// A cell of a mapping that could not be read, and what was looked for in it.
struct UnreadCell {
  /// What was looked for.
  enum Sought: String {
    case code, coverage
  }

  let sought: Sought
  let cell: MappedCell

  /// How many an inspection shows of each sheet.
  static let mostShown = 10

  /// The cells of a table that could not be read, from the top.
  static func all(in table: MappingTable) -> [UnreadCell] {
    let codes = table.unreadableCodes.map { UnreadCell(sought: .code, cell: $0) }
    let marks = table.entries.flatMap(\.marks).filter { $0.reading == .unreadable }.map {
      UnreadCell(sought: .coverage, cell: $0.cell)
    }
    return (codes + marks).enumerated().sorted { left, right in
      let places = [left, right].map {
        $0.element.cell.location.cell ?? CellReference(row: 0, column: 0)
      }
      return places[0] == places[1] ? left.offset < right.offset : places[0] < places[1]
    }.map(\.element)
  }

  /// The cell and what it holds, in words.
  var phrase: String {
    switch cell.value {
    case .formulaWithoutValue:
      "\(cell.location): \(sought.rawValue), a formula without a stored result"
    default: "\(cell.location): \(sought.rawValue), “\(cell.text)”"
    }
  }
}
