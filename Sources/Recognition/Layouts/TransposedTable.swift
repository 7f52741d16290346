import Domain
import Workbooks

/// A table with a row for every unit and a column for every KSB.
struct TransposedTable: Sendable {
  /// What a row is.
  enum Kind: Sendable {
    /// A unit's, with its names.
    case unit([String], CellReference?)
    /// Reasons for partial coverage, one below each KSB's marks.
    case rationale
    /// Passed over, for a reason told in plain words.
    case skipped(String)
  }

  let survey: KSBColumnAnalysis
  /// The rows of each part of the survey, in order.
  let kinds: [[(index: Int, kind: Kind)]]

  private let tally: Tally
  private let unitRows: [(index: Int, kind: Kind)]
  /// The codes, in the sheet's order.
  let codes: [KSBCode]

  init(survey: KSBColumnAnalysis) {
    self.survey = survey
    let kinds = survey.parts.map { part in
      var walker = TransposedRowClassifier(survey: survey, part: part)
      return part.rows.map { (index: $0, kind: walker.kind(at: $0)) }
    }
    self.kinds = kinds
    tally = Tally(survey, kinds)
    unitRows = kinds.flatMap { $0 }.filter(\.kind.isUnit)
    codes = zip(survey.parts, kinds).flatMap { part, rows in
      rows.contains { $0.kind.isUnit } ? part.header.columns.map(\.code) : []
    }
  }

  // MARK: Evidence

  /// What the units are known by.
  var unitKeys: Set<String> {
    Set(
      unitRows.flatMap { row -> [String] in
        if case .unit(let names, _) = row.kind { names.map(LabelText.key) } else { [] }
      })
  }

  /// How many rows of units have a mark.
  var markedRows: Int { tally.marked }

  /// How much of the sheet is explained, before what is particular to the layout.
  var score: Int {
    let roles = Set(survey.profiles.compactMap { $0.reading?.role }.filter { $0 != .other })
    return Set(codes).count * 10 + tally.claimed * 5 + (roles.count + 1) * 5 - tally.long * 8
  }

  /// Whether anything says which unit a row is about.
  var namesUnits: Bool {
    unitRows.contains { row in
      if case .unit(_, let cell) = row.kind {
        cell != nil || !survey.labels.names.isEmpty
      } else {
        false
      }
    }
  }

  /// Whether the cells below the codes are marks, and the rows units'.
  var isBelievable: Bool {
    guard !unitRows.isEmpty else { return false }
    if tally.filled == 0 { return survey.labels.isHeaded && Set(codes).count >= 3 }
    return tally.codes * 5 < tally.filled && tally.long * 10 <= tally.filled * 3
      && (Set(codes).count >= 3 || survey.labels.isHeaded)
  }

  /// Counts over the cells of units in columns of KSBs.
  private struct Tally {
    var filled = 0
    var codes = 0
    var long = 0
    var marked = 0
    var claimed = 0

    init(_ survey: KSBColumnAnalysis, _ kinds: [[(index: Int, kind: Kind)]]) {
      var columns: Set<Int> = []
      for (part, rows) in zip(survey.parts, kinds) {
        let numbers = Set(part.header.columns.map(\.number))
        for row in rows where row.kind.isUnit {
          let cells = survey.grid.filled(at: row.index).filter {
            numbers.contains($0.reference.column)
          }
          if !cells.isEmpty { marked += 1 }
          for cell in cells { count(cell.text, survey.readers) }
          columns.formUnion(cells.map(\.reference.column))
        }
      }
      claimed = columns.count
    }

    private mutating func count(_ text: String, _ readers: CellReaders) {
      filled += 1
      if text.utf8.count > 40 { long += 1 }
      if CodeColumn.hasLetterAndDigit(text), readers.lists.read(text) != nil { codes += 1 }
    }
  }

  /// The evidence in plain words.
  var lines: [String] {
    let count = Set(codes).count
    let rows = survey.parts.map { survey.grid.rows[$0.header.index].number }
    let places = rows.prefix(3).map { "row \($0)" }.joined(separator: ", ")
    var lines = ["\(Wording.count(count, "KSB column")), with codes in \(places)"]
    lines.append(
      "\(Wording.count(unitRows.count, "row")) of units, \(markedRows) of them with marks")
    let named = survey.profiles.filter { survey.labels.names.contains($0.number) }
    let headers = named.map(\.label).filter { !$0.isEmpty }.map { "“\($0)”" }
    if !headers.isEmpty { lines.append("units named under \(headers.joined(separator: ", "))") }
    if !namesUnits { lines.append("nothing says which units the rows are about") }
    return lines
  }

  // MARK: The table

  /// The table, read.
  func table(_ layout: LayoutKind) -> MappingTable {
    let builder = TransposedBuilder(survey: survey, kinds: kinds)
    var table = MappingTable(
      sheet: survey.grid.name, layout: layout, columns: builder.columns,
      headerRow: survey.headerRows.rows.last.map { survey.grid.rows[$0].number } ?? 0,
      entries: builder.entries, units: builder.units, skipped: skipped)
    table.headerRows = survey.headerRows.numbers(in: survey.grid)
    table.markScale = builder.scales.marks
    table.nameUnitsAlike()
    return table
  }

  private var skipped: [MappingTable.SkippedRows] {
    var notes = SkippedRowNotes(grid: survey.grid)
    let first = min(
      survey.headerRows.rows.first ?? 0, survey.parts.first?.header.index ?? 0)
    let reasons = Dictionary(
      kinds.flatMap { $0 }.compactMap { row -> (Int, String)? in
        if case .skipped(let reason) = row.kind { (row.index, reason) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
    for index in survey.grid.rows.indices {
      if index < first {
        notes.add(survey.grid.filled(at: index).isEmpty ? "blank row" : "above the header", index)
      } else if survey.repeatedHeaders.contains(index) {
        notes.add("header repeated", index)
      } else {
        notes.add(reasons[index], index)
      }
    }
    return notes.all
  }
}

extension TransposedTable.Kind {
  /// Whether the row is a unit's.
  var isUnit: Bool { if case .unit = self { true } else { false } }
}
