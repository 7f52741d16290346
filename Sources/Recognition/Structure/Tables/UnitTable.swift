import Workbooks

/// A table of units: which column is for what, and which rows are its header.
struct UnitTable: Sendable {
  /// A column of marks that put units on a pathway.
  struct PathwayColumn: Sendable, Hashable {
    var number: Int
    var name: String
    var header: CellReference
  }

  /// The place of the first header row among the sheet's rows.
  var firstRow: Int
  /// The place of the last header row.
  var lastRow: Int
  /// What each header says, by column.
  var headers: [Int: (text: String, reference: CellReference)] = [:]
  /// The columns by their roles.
  var columns: [StructureRole: Int] = [:]
  /// The columns of pathways, from the left.
  var pathways: [PathwayColumn] = []
  /// The columns that are not used, and why.
  var unused: [Int: String] = [:]
  /// The columns in which a cell holds for the blank rows below it.
  var fillsDown: Set<Int> = []
  /// Whether the group's column says what is mandatory: all else in it is a group to choose from.
  var statusIsGroup = false

  /// The column that names the unit: its code, or its title where there is no code.
  var nameColumn: Int? { columns[.code] ?? columns[.title] }

  /// The columns that say something of a unit beside its name.
  var details: [Int] {
    columns.filter { !$0.key.isName && $0.key != .other }.map(\.value) + pathways.map(\.number)
  }

  /// The columns and what they are for, from the left.
  func described(in grid: SheetGrid) -> [StructureSheet.Column] {
    var phrases = unused
    for (role, number) in columns { phrases[number] = role.phrase }
    for pathway in pathways { phrases[pathway.number] = "marks for the pathway “\(pathway.name)”" }
    for number in headers.keys where phrases[number] == nil { phrases[number] = "not used" }
    return phrases.sorted { $0.key < $1.key }.map { number, phrase in
      let header = headers[number]
      var column = StructureSheet.Column(
        number: number, phrase: phrase, header: header.map { LabelText.plain($0.text) } ?? "",
        location: header.map { grid.location($0.reference) })
      column.role = role(of: number)
      return column
    }
  }

  /// The role of a column, as a layout file would state it.
  private func role(of number: Int) -> StructureSheetInstructions.Role? {
    if let pathway = pathways.first(where: { $0.number == number }) {
      return .pathwayMarks(pathway.name)
    }
    // A group that says what is mandatory is both, which no file can state.
    return columns.filter { $0.value == number }.map(\.key).min { $0.rawValue < $1.rawValue }
      .map { statusIsGroup && $0 == .status ? .unit(.group) : .unit($0) }
  }
}
