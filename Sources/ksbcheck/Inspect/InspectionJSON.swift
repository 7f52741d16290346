import Domain
import Recognition
import Reports
import Workbooks

extension Inspection {
  /// The inspection for programs, as `docs/inspection.schema.json` describes it.
  var json: String {
    JSONValue.object([
      ("formatVersion", .integer(1)),
      ("file", .string(file)),
      ("application", JSONValue(workbook.application)),
      ("layoutFile", JSONValue(instructions?.file)),
      ("sheets", .array(recognised.sheets.map(sheet))),
      ("namedStandards", .array(recognised.namedStandards.map(standard))),
      ("standardFacts", .array(recognised.standardFacts.map(\.json))),
      ("hidden", JSONValue(recognised.hidden.map(\.phrase))),
      ("colours", .array(recognised.colourOnly.map(colours))),
      ("structure", structureValue),
    ]).text
  }

  private func sheet(_ sheet: SheetReading) -> JSONValue {
    .object([
      ("sheet", .string(sheet.sheet)),
      ("visible", .boolean(sheet.visibility == .visible)),
      ("purpose", .string(sheet.purpose.word)),
      ("fromLayoutFile", JSONValue(sheet.instructed)),
      ("evidence", JSONValue(sheet.evidence)),
      ("doubts", JSONValue(sheet.doubts)),
      ("tables", .array(sheet.tables.map(table))),
    ])
  }

  private func table(_ table: MappingTable) -> JSONValue {
    let notRead = UnreadCell.all(in: table)
    return .object([
      ("layout", .string(table.layout.name)),
      ("header", table.headerRows.map(rows) ?? .null),
      ("columns", .array(table.columns.map { column($0) })),
      (
        "scales",
        .object([
          ("coverage", scale(table.coverageScale)), ("marks", scale(table.markScale)),
        ])
      ),
      ("read", read(table.entries)),
      (
        "skipped",
        .array(
          table.skipped.map { skipped in
            .object([("rows", rows(skipped.rows)), ("reason", .string(skipped.reason))])
          })
      ),
      (
        "notRead",
        .object([
          ("cells", .integer(notRead.count)),
          ("examples", .array(notRead.prefix(UnreadCell.mostShown).map(unread))),
        ])
      ),
    ])
  }

  private func rows(_ rows: ClosedRange<Int>) -> JSONValue {
    .object([("first", .integer(rows.lowerBound)), ("last", .integer(rows.upperBound))])
  }

  private func column(_ column: MappingTable.Column) -> JSONValue {
    var unit: String?
    if case .unit(let name) = column.role { unit = name }
    return .object([
      ("column", .string(CellReference.letters(forColumn: column.number))),
      ("header", column.header.isEmpty ? .null : .string(column.header)),
      ("cell", JSONValue(column.location?.description)),
      ("role", .string(column.role.word)),
      ("unit", JSONValue(unit)),
      ("use", .string(column.useWord)),
      ("reason", JSONValue(column.reason(toldBy: instructions?.file))),
    ])
  }

  private func scale(_ scale: Scale) -> JSONValue {
    .array(
      scale.values.map { value in
        .object([
          ("text", .string(value.text)),
          ("coverage", value.basis == .unsettled ? .null : .string(value.reading.wordOfLayoutFile)),
          ("basis", .string(value.basisWord)),
          ("reason", .string(value.basisPhrase)),
          ("cells", .integer(value.count)),
        ])
      })
  }

  private func read(_ entries: [MappingEntry]) -> JSONValue {
    let places = entries.flatMap(\.cells).compactMap(\.location.cell?.row)
    let range = places.min().flatMap { first in places.max().map { first...$0 } }
    return .object(
      [("entries", .integer(entries.count))]
        + KSBType.allCases.map { type in
          ("\(type.letter)", .integer(entries.count { $0.code.type == type }))
        } + [("rows", range.map(rows) ?? .null)])
  }

  private func unread(_ unread: UnreadCell) -> JSONValue {
    .object([
      ("cell", .string(unread.cell.location.description)),
      ("sought", .string(unread.sought.rawValue)),
      ("text", .string(unread.cell.text)),
    ])
  }

  private func standard(_ named: NamedStandard) -> JSONValue {
    .object([
      ("reference", .string(named.reference)), ("cell", .string(named.location.description)),
    ])
  }

  private func colours(_ table: ColourOnlyTable) -> JSONValue {
    .object([
      ("from", .string(table.location.description)),
      ("colours", .array(table.colours.map(colour))),
    ])
  }

  private func colour(_ colour: ColourOnlyTable.Colour) -> JSONValue {
    let legend = colour.legend.map { legend in
      JSONValue.object([
        ("words", .string(legend.words)),
        ("coverage", .string(legend.reading.wordOfLayoutFile)),
        ("cell", .string(legend.location.description)),
      ])
    }
    return .object([
      ("code", .string(colour.name)),
      ("words", JSONValue(FillColour(colour.name).words)),
      ("cells", .integer(colour.cells)),
      ("legend", legend ?? .null),
    ])
  }

  /// What was understood of a structure, in the words of the text form.
  private var structureValue: JSONValue {
    guard let structure, structure.holdsUnits else { return .null }
    let sheets = structure.sheets.filter { $0.purpose != .other }.map { sheet in
      JSONValue.object([
        ("sheet", .string(sheet.sheet)), ("holds", .string(sheet.purpose.phrase)),
        ("evidence", JSONValue(sheet.evidence)), ("rowsRead", .integer(sheet.rowsRead)),
      ])
    }
    let text = StructureText(structure)
    return .object([
      ("sheets", .array(sheets)), ("understood", JSONValue(text.understood)),
      ("notRead", JSONValue(text.notRead)),
    ])
  }
}

extension SheetReading.Purpose {
  fileprivate var word: String {
    switch self {
    case .mapping: "mapping"
    case .candidate: "candidate"
    case .other: "other"
    }
  }
}

extension ColumnRole {
  /// The role as a layout file names it.
  fileprivate var word: String {
    switch self {
    case .unit: "unit"
    case .ksb: "ksb"
    case .code, .statement, .coverage, .units, .outcomes, .assessment, .rationale, .together,
      .ksbs, .other:
      wordOfLayoutFile ?? ""
    }
  }
}
