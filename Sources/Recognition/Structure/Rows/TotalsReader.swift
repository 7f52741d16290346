import Domain
import Workbooks

/// Reads rows that declare totals.
struct TotalsReader {
  /// What a total is of, by its label.
  enum Scope: Sendable {
    case plain, part, mandatory, learner, unclear
  }

  /// The label of a total.
  struct Label: Sendable {
    var scope: Scope
    /// What is added up, when the label says so.
    var quantity: StatedTotal.Quantity?
    /// Its column.
    var column: Int
  }

  private let grid: SheetGrid
  private let words: StructureWords
  private let sums: Set<String>
  private let parts: Set<String>
  private let learner: Set<String>
  private let fillers: Set<String>

  init(grid: SheetGrid, words: StructureWords) {
    self.grid = grid
    self.words = words
    let totals = words.vocabulary.totals
    sums = Set(totals.words)
    parts = Set(totals.parts)
    learner = Set(totals.learner)
    fillers = Set(totals.fillers)
  }

  /// The label that makes a row a total; nil when it is none.
  ///
  /// Every word of the label must belong to one: “Total quality management” is a unit.
  func label(of filled: [Cell]) -> Label? {
    guard let cell = filled.first, case .string(let text) = cell.value, text.utf8.count <= 80 else {
      return nil
    }
    let said = LabelText.words(text)
    guard said.contains(where: sums.contains),
      said.allSatisfy({
        sums.contains($0) || fillers.contains($0) || words.status.standing(word: $0) != nil
      })
    else { return nil }
    return Label(scope: scope(said), quantity: quantity(text), column: cell.reference.column)
  }

  /// Whether the row speaks of a sum, whatever else it says: `Year 1 total`.
  func mayBeTotal(_ filled: [Cell]) -> Bool {
    filled.prefix(2).contains { cell in
      guard case .string(let text) = cell.value, text.utf8.count <= 80 else { return false }
      return LabelText.words(text).contains(where: sums.contains)
    }
  }

  private func scope(_ said: [String]) -> Scope {
    let standings = Set(said.compactMap { words.status.standing(word: $0) })
    if standings == [.mandatory] { return .mandatory }
    if !standings.isEmpty { return .unclear }
    if said.contains(where: parts.contains) { return .part }
    return said.contains(where: learner.contains) ? .learner : .plain
  }

  private func quantity(_ text: String) -> StatedTotal.Quantity? {
    let roles = LabelText.words(text).compactMap { words.columns.role(of: $0) }
    let quantities = roles.compactMap(StatedTotal.Quantity.init)
    if quantities.isEmpty, text.lowercased().contains("guided") { return .guidedLearningHours }
    return quantities.first
  }

  /// The totals that a row declares.
  func totals(
    at index: Int, _ label: Label, _ scope: StatedTotal.Scope, _ table: UnitTable
  ) -> [StatedTotal] {
    let roles: [StructureRole] = [.credits, .guidedLearningHours, .totalQualificationTime]
    var found: [StatedTotal] = []
    for role in roles {
      guard let quantity = StatedTotal.Quantity(role), let column = table.columns[role],
        label.quantity == nil || label.quantity == quantity
      else { continue }
      found += total(at: index, column, quantity, scope)
    }
    guard found.isEmpty, let quantity = label.quantity,
      let cell = grid.filled(at: index).first(where: { $0.reference.column > label.column })
    else { return found }
    return total(at: index, cell.reference.column, quantity, scope)
  }

  private func total(
    at index: Int, _ column: Int, _ quantity: StatedTotal.Quantity, _ scope: StatedTotal.Scope
  ) -> [StatedTotal] {
    let location = grid.location(grid.reference(at: index, column: column))
    let cell = grid.shown(at: index, column: column)
    let read =
      quantity == .credits
      ? words.numbers.credits(cell, at: location) : words.numbers.hours(cell, at: location)
    return read.value.map {
      [StatedTotal(quantity: quantity, scope: scope, declared: $0, location: location)]
    } ?? []
  }
}

extension StatedTotal.Quantity {
  /// The quantity that a column holds; nil for other columns.
  fileprivate init?(_ role: StructureRole) {
    switch role {
    case .credits: self = .credits
    case .guidedLearningHours: self = .guidedLearningHours
    case .totalQualificationTime: self = .totalQualificationTime
    default: return nil
    }
  }
}
