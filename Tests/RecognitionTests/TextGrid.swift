import Domain
import Recognition
import Workbooks

/// Makes a sheet of lines of text, so that a test shows the sheet it is about.
///
/// Cells are separated by `|`; an empty one is absent. `#0.5` is a number, `?` a formula without a
/// value, `!REF` an error, `~` a blank cell, `~#FFC000` a blank cell with a fill; `⏎` breaks a line.
func sheet(
  _ name: String = "Mapping", _ lines: String, merged: [String] = [], hiddenRows: Set<Int> = [],
  hiddenColumns: [ClosedRange<Int>] = [], filter: String? = nil,
  visibility: Sheet.Visibility = .visible
) -> Sheet {
  let rows = lines.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
    index, line in
    Row(
      number: index + 1, isHidden: hiddenRows.contains(index + 1), cells: cells(line, index + 1))
  }
  return Sheet(
    name: name, visibility: visibility, rows: rows.filter { !$0.cells.isEmpty || $0.isHidden },
    mergedRanges: merged.compactMap(range), hiddenColumns: hiddenColumns,
    filteredRange: filter.flatMap(range))
}

private func cells(_ line: Substring, _ row: Int) -> [Cell] {
  let texts = line.split(separator: "|", omittingEmptySubsequences: false)
  return texts.enumerated().compactMap { index, padded in
    let text = padded.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()
    let reference = CellReference(row: row, column: index + 1)
    return cell(String(text), reference)
  }
}

private func cell(_ text: String, _ reference: CellReference) -> Cell? {
  if text.isEmpty { return nil }
  if text == "?" { return Cell(reference: reference, value: .formulaWithoutValue) }
  let rest = String(text.dropFirst())
  switch text.first {
  case "~": return Cell(reference: reference, value: .blank, fill: rest.isEmpty ? nil : rest)
  case "!": return Cell(reference: reference, value: .error("#\(rest)"))
  case "#":
    guard let number = Double(rest) else { break }
    return Cell(reference: reference, value: .number(number, shown: rest))
  default: break
  }
  let lines = text.split(separator: "⏎", omittingEmptySubsequences: false)
  return Cell(reference: reference, value: .string(lines.joined(separator: "\n")))
}

private func range(_ text: String) -> CellRange? {
  let corners = text.split(separator: ":").compactMap(reference)
  guard let first = corners.first, let last = corners.last else { return nil }
  return CellRange(first, last)
}

private func reference(_ text: Substring) -> CellReference? {
  let letters = text.prefix { $0.isLetter }
  let column = letters.unicodeScalars.reduce(0) { $0 * 26 + Int($1.value) - 64 }
  return Int(text.dropFirst(letters.count)).map { CellReference(row: $0, column: column) }
}

/// Made once, for it prepares the vocabulary.
let recogniser = Recogniser()

/// Recognises a workbook of these sheets.
func recognise(_ sheets: Sheet...) -> RecognisedWorkbook {
  recogniser.recognise(Workbook(sheets: sheets))
}

extension RecognisedWorkbook {
  /// The entries of the whole mapping.
  var entries: [MappingEntry] { mapping.flatMap(\.entries) }

  /// The codes of the whole mapping.
  var codes: [String] { entries.map(\.code.description) }

  /// The entry of a code.
  func entry(_ code: String) -> MappingEntry? { entries.first { $0.code.description == code } }
}

extension MappingEntry {
  /// The cells of the marks and what they say: `C2 full`.
  var saying: [String] { marks.map { "\($0.cell.place) \($0.reading)" } }

  /// The units and the cells that name them: `D2 U1`.
  var naming: [String] { units.map { "\($0.location.cell.map(\.description) ?? "–") \($0.name)" } }

  /// The cells of a role.
  func places(_ role: ColumnRole) -> [String] { cells(role).map(\.place) }
}

extension MappedCell {
  /// The cell's address.
  var place: String { location.cell?.description ?? "–" }
}

extension MappingTable {
  /// The columns that mean something: `A code`.
  var naming: [String] {
    columns.filter { $0.role != .other }.map {
      "\(CellReference.letters(forColumn: $0.number)) \($0.role)"
    }
  }

  /// The rows skipped: `1–2 above the header`.
  var skipping: [String] {
    skipped.map { note in
      let rows =
        note.rows.count == 1
        ? "\(note.rows.lowerBound)" : "\(note.rows.lowerBound)–\(note.rows.upperBound)"
      return "\(rows) \(note.reason)"
    }
  }
}
