import Workbooks

/// Finds the columns whose marks put units on pathways.
struct PathwayColumns {
  let grid: SheetGrid
  let words: StructureWords
  let plan: UnitColumnPlan

  private struct Tally {
    var marks = 0
    var statuses = 0
    var others = 0
  }

  /// The columns, from the left.
  ///
  /// One column of ticks could mean anything; its header must speak of a pathway, or its marks be
  /// letters of status, or there must be another such column.
  func found(until end: Int) -> [UnitColumnPlan.PathwayColumn] {
    let taken = Set(plan.columns.values)
    let open = plan.headers.filter { !taken.contains($0.key) && mayName($0.value.text) }
    if open.isEmpty { return [] }
    let tallies = tallies(of: Set(open.keys), until: end)
    let marked = open.filter { tallies[$0.key].map { $0.marks > $0.others } ?? false }
    let sure = marked.filter { number, header in
      saysPathway(header.text) || tallies[number].map { $0.statuses > 0 } ?? false
        || isUnderPathways(number)
    }
    let kept = sure.isEmpty && marked.count >= 2 ? marked : sure
    let names = words.pathwayIndex()
    return kept.sorted { $0.key < $1.key }.map { number, header in
      var names = names
      return UnitColumnPlan.PathwayColumn(
        number: number, name: names.spelling(of: header.text), header: header.reference)
    }
  }

  private func tallies(of columns: Set<Int>, until end: Int) -> [Int: Tally] {
    var tallies: [Int: Tally] = [:]
    for index in (plan.lastRow + 1)..<max(end, plan.lastRow + 1) {
      guard isUnit(index) else { continue }
      for cell in grid.rows[index].cells where columns.contains(cell.reference.column) {
        if cell.value.isBlank { continue }
        count(cell, in: &tallies[cell.reference.column, default: Tally()])
      }
    }
    return tallies
  }

  private func count(_ cell: Cell, in tally: inout Tally) {
    switch words.status.mark(cell.text) {
    case .tick?: tally.marks += 1
    case .standing?:
      tally.marks += 1
      tally.statuses += 1
    case StatusReader.Mark.none?: break
    case nil: tally.others += 1
    }
  }

  private func isUnit(_ index: Int) -> Bool {
    guard let column = plan.nameColumn, let cell = grid.shown(at: index, column: column) else {
      return false
    }
    return !cell.value.isBlank
  }

  private func mayName(_ text: String) -> Bool {
    guard text.utf8.count <= 60, words.columns.role(of: text) == nil else { return false }
    // “Year 1” and “Assessed online” are no pathways.
    return !LabelText.headerWords(text).contains { words.columns.role(of: $0) == .other }
  }

  private func saysPathway(_ text: String) -> Bool {
    LabelText.words(text).contains(where: words.pathwayWords.contains)
  }

  /// Whether a heading over the column says “Pathways”, in a header of two rows.
  private func isUnderPathways(_ number: Int) -> Bool {
    let above = plan.lastRow > plan.firstRow ? plan.firstRow : plan.firstRow - 1
    guard grid.rows.indices.contains(above) else { return false }
    return saysPathway(grid.text(at: above, column: number))
  }
}
