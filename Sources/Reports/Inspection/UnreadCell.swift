import Recognition
import Workbooks

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
