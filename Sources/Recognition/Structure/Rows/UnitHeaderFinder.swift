import Workbooks

/// Finds the header rows of tables of units.
struct UnitHeaderFinder {
  private let grid: SheetGrid
  private let words: StructureWords

  /// How many rows may stand above the first header.
  private static let deepest = 400
  private static let mostColumns = 80

  init(grid: SheetGrid, words: StructureWords) {
    self.grid = grid
    self.words = words
  }

  /// The tables' columns, from the top.
  func plans() -> [UnitColumnPlan] {
    var plans: [UnitColumnPlan] = []
    for index in grid.rows.indices {
      if let last = plans.last {
        guard index > last.lastRow, opensHeader(index, last) else { continue }
      } else if index >= Self.deepest {
        break
      }
      guard var plan = plan(at: index) else { continue }
      addRowBelow(to: &plan)
      plans.append(plan)
    }
    return plans.indices.map { index in
      let end = index + 1 < plans.count ? plans[index + 1].firstRow : grid.rows.count
      return withPathways(plans[index], until: end)
    }
  }

  /// A cheap look before a row is read as another header.
  private func opensHeader(_ index: Int, _ plan: UnitColumnPlan) -> Bool {
    guard let column = plan.nameColumn, let cell = grid.shown(at: index, column: column),
      cell.text.utf8.count <= 40
    else { return false }
    return words.columns.role(of: cell.text) != nil
  }

  private func plan(at index: Int) -> UnitColumnPlan? {
    var plan = UnitColumnPlan(firstRow: index, lastRow: index)
    for cell in grid.rows[index].cells.prefix(Self.mostColumns) {
      let number = cell.reference.column
      guard let shown = grid.shown(at: index, column: number), case .string(let text) = shown.value
      else { continue }
      plan.headers[number] = (text, grid.reference(at: index, column: number))
      guard let role = words.columns.role(of: text), plan.columns[role] == nil else { continue }
      plan.columns[role] = number
    }
    return isTable(plan) ? plan : nil
  }

  private func isTable(_ plan: UnitColumnPlan) -> Bool {
    let roles = plan.columns.keys
    guard roles.contains(where: \.isName) else { return false }
    let isRules = plan.headers.values.contains { header in
      switch words.ruleColumns.role(of: header.text) {
      case .atLeast?, .atMost?: true
      default: false
      }
    }
    if isRules { return false }
    let says = roles.filter { !$0.isName && $0 != .other }.count
    return says >= 1 || roles.contains(.code) && roles.contains(.title)
  }

  /// Adds the names that a second header row holds, such as those of pathways.
  private func addRowBelow(to plan: inout UnitColumnPlan) {
    let index = plan.firstRow + 1
    guard grid.rows.indices.contains(index),
      grid.rows[index].number == grid.rows[plan.firstRow].number + 1
    else { return }
    let names = plan.columns.filter { $0.key.isName || $0.key.isNumber }.map(\.value)
    let isOwn = { (column: Int) in
      self.grid.shown(at: index, column: column).map { !$0.value.isBlank } == true
        && self.grid.reference(at: index, column: column).row > grid.rows[plan.firstRow].number
    }
    let filled = grid.filled(at: index)
    guard !names.contains(where: isOwn), filled.count >= 2,
      filled.allSatisfy({ $0.value.isShortText })
    else { return }
    for cell in filled.prefix(Self.mostColumns) {
      let number = cell.reference.column
      plan.headers[number] = (cell.text, cell.reference)
      plan.columns = plan.columns.filter { $0.value != number }
      if let role = words.columns.role(of: cell.text), plan.columns[role] == nil {
        plan.columns[role] = number
      }
    }
    plan.lastRow = index
  }

  private func withPathways(_ plan: UnitColumnPlan, until end: Int) -> UnitColumnPlan {
    var plan = plan
    plan.pathways = PathwayColumns(grid: grid, words: words, plan: plan).found(until: end)
    return plan
  }
}

extension CellValue {
  /// Whether it is words, and few.
  fileprivate var isShortText: Bool {
    if case .string(let text) = self { return text.utf8.count <= 60 }
    return false
  }
}
