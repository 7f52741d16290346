/// The best choices for the values of the learner's tallies, those left out that another outdoes.
///
/// A choice is outdone by one that comes before it and whose sums are as good.
struct ChoiceTable: Sendable {
  /// A value of the tallies, and the best choice that comes to it.
  struct Entry: Sendable {
    var number: Int
    var choice: PartialChoice
  }

  /// The entries, the best choice first.
  let entries: [Entry]

  /// The table of choosing nothing.
  static let empty = ChoiceTable(entries: [Entry(number: 0, choice: PartialChoice())])

  private init(entries: [Entry]) { self.entries = entries }

  /// Creates a table of choices by their number on the grid.
  init(_ best: [Int: PartialChoice], on grid: TallyGrid) {
    var kept: [Entry] = []
    let sorted = best.map { Entry(number: $0.key, choice: $0.value) }
      .sorted { $0.choice.isBetter(than: $1.choice) }
    for entry in sorted
    where !kept.contains(where: { grid.isAsGood($0.number, as: entry.number) }) {
      kept.append(entry)
    }
    entries = kept
  }

  /// The choices of this table joined with those of another.
  func joined(with other: ChoiceTable, on grid: TallyGrid) -> ChoiceTable {
    var result: [Int: PartialChoice] = [:]
    for entry in entries {
      for addition in other.entries {
        guard let sum = grid.sum(entry.number, addition.number) else { continue }
        let both = entry.choice.joined(with: addition.choice)
        if result[sum].map({ both.isBetter(than: $0) }) ?? true { result[sum] = both }
      }
    }
    return ChoiceTable(result, on: grid)
  }

  /// The best choice that meets every lower bound.
  func best(on grid: TallyGrid) -> PartialChoice? {
    entries.first { grid.isEnough($0.number) }?.choice
  }
}
