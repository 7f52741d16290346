import Workbooks

/// Which column of a table of units is for what.
struct UnitColumnPlan: Sendable {
  /// A column of marks that put units on a pathway.
  struct PathwayColumn: Sendable, Hashable {
    var number: Int
    var name: String
    var header: CellReference
  }

  /// The columns by their roles, the first of each.
  var columns: [StructureRole: Int] = [:]
  /// What each header says, by column.
  var headers: [Int: (text: String, reference: CellReference)] = [:]
  /// The columns of pathways, from the left.
  var pathways: [PathwayColumn] = []
  /// The place of the first header row among the sheet's rows.
  var firstRow: Int
  /// The place of the last header row.
  var lastRow: Int

  /// The column that names the unit: its code, or its title where there is no code.
  var nameColumn: Int? { columns[.code] ?? columns[.title] }

  /// Whether a column says what a unit's status is.
  var hasStatus: Bool { columns.keys.contains(where: \.isStatus) }

  /// The columns that say something of a unit beside its name.
  var details: [Int] {
    columns.filter { !$0.key.isName && $0.key != .other }.map(\.value) + pathways.map(\.number)
  }

  /// The columns and what they are for, from the left.
  func described(in grid: SheetGrid) -> [StructureSheet.Column] {
    let marks = Dictionary(
      pathways.map { ($0.number, "marks for the pathway “\($0.name)”") },
      uniquingKeysWith: { first, _ in first })
    let roles = Dictionary(
      columns.map { ($1, $0.phrase) }, uniquingKeysWith: { first, _ in first })
    return headers.sorted { $0.key < $1.key }.map { number, header in
      StructureSheet.Column(
        number: number, phrase: marks[number] ?? roles[number] ?? StructureRole.other.phrase,
        header: LabelText.plain(header.text), location: grid.location(header.reference))
    }
  }
}
