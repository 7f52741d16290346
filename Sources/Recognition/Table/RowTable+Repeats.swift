import Workbooks

/// Sheets that give a KSB a row for each of its units, and write the code into every one of them.
extension RowTable {
  /// So many KSBs must have such rows: one alone is more likely a mistake.
  private static let fewestKSBs = 3

  /// The rows that go on with the KSB of the row above although they repeat its code.
  var repeats: Set<Int> {
    let found = kinds.indices.filter { $0 > 0 && goesOn(at: $0) }
    let codes = found.compactMap { index in
      if case .ksb(let code, _) = kinds[index] { code } else { nil }
    }
    if Set(codes).count >= Self.fewestKSBs { return Set(found) }
    // A row that states no coverage of its own goes on with the one above, however few there are.
    return Set(found.filter(leavesCoverageOpen))
  }

  /// Whether the coverage stands in the row above alone.
  private func leavesCoverageOpen(at index: Int) -> Bool {
    let coverage = columns.filter { $0.role == .coverage }.map(\.number)
    return !coverage.isEmpty
      && coverage.allSatisfy { survey.grid.text(at: index, column: $0).isEmpty }
      && coverage.contains { !survey.grid.text(at: index - 1, column: $0).isEmpty }
  }

  /// Whether a row has the code of the row above, and differs from it in the unit or outcome alone.
  private func goesOn(at index: Int) -> Bool {
    guard case .ksb(let code, let statement) = kinds[index],
      case .ksb(let earlier, let earlierStatement) = kinds[index - 1], code == earlier,
      statement == nil || statement == earlierStatement
    else { return false }
    var namesMore = false
    for column in columns {
      let text = survey.grid.text(at: index, column: column.number)
      let above = survey.grid.text(at: index - 1, column: column.number)
      switch column.role {
      case .unit, .ksb, .ksbs: return false
      case .coverage, .statement: if !text.isEmpty, text != above { return false }
      case .units, .outcomes: if !text.isEmpty, text != above { namesMore = true }
      case .code, .assessment, .rationale, .together, .other: continue
      }
    }
    return namesMore
  }
}
