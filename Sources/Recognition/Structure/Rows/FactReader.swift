import Workbooks

/// Reads labels and values about the qualification.
struct FactReader {
  let grid: SheetGrid
  let words: StructureWords

  /// The facts that a row states: a label and the next filled cell, or both in one cell.
  func facts(at index: Int) -> [FactDraft] {
    let filled = grid.filled(at: index)
    guard filled.count <= 8 else { return [] }
    var facts: [FactDraft] = []
    var next = 0
    while next < filled.count {
      let cell = filled[next]
      next += 1
      guard case .string(let text) = cell.value, text.utf8.count <= 300 else { continue }
      if let role = words.facts.role(of: text) {
        guard next < filled.count, !isLabel(filled[next]) else { continue }
        facts.append(fact(role, label: text, filled[next]))
        next += 1
      } else if let fact = inOneCell(cell, text) {
        facts.append(fact)
      }
    }
    return facts
  }

  private func isLabel(_ cell: Cell) -> Bool {
    guard case .string(let text) = cell.value else { return false }
    return words.facts.role(of: text) != nil
  }

  private func fact(_ role: FactRole, label: String, _ cell: Cell) -> FactDraft {
    let name = LabelText.plain(label).trimmingColon
    return FactDraft(
      role: role, label: name, cell: cell, location: grid.location(cell.reference))
  }

  /// `Qualification number: 603/3646/8`.
  private func inOneCell(_ cell: Cell, _ text: String) -> FactDraft? {
    guard let colon = text.firstIndex(of: ":"),
      let role = words.facts.role(of: String(text[..<colon]))
    else { return nil }
    let value = LabelText.plain(String(text[text.index(after: colon)...]))
    guard !value.isEmpty else { return nil }
    return fact(
      role, label: String(text[..<colon]),
      Cell(reference: cell.reference, value: .string(value)))
  }
}

extension String {
  fileprivate var trimmingColon: String { hasSuffix(":") ? String(dropLast()) : self }
}
