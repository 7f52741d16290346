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

  /// The table without any choice.
  static let impossible = ChoiceTable(entries: [])

  /// The table of choosing nothing.
  static let empty = ChoiceTable(entries: [Entry(number: 0, choice: PartialChoice())])

  private init(entries: [Entry]) { self.entries = entries }

  /// Creates a table of the best choices that were collected on a grid.
  init(_ best: BestChoices, on grid: TallyGrid) {
    var kept: [Entry] = []
    for entry in best.entries.sorted(by: { $0.choice.isBetter(than: $1.choice) })
    where !kept.contains(where: { grid.isAsGood($0.number, as: entry.number) }) {
      kept.append(entry)
    }
    entries = kept
  }

  /// The choices of this table joined with those of another.
  func joined(with other: ChoiceTable, on grid: TallyGrid) -> ChoiceTable {
    var best = BestChoices(upTo: grid.count ?? 0)
    for entry in entries {
      for addition in other.entries {
        guard let sum = grid.sum(entry.number, addition.number) else { continue }
        best.offer(entry.choice.joined(with: addition.choice), at: sum)
      }
    }
    return ChoiceTable(best, on: grid)
  }

  /// The best choice that meets every lower bound.
  func best(on grid: TallyGrid) -> PartialChoice? {
    entries.first { grid.isEnough($0.number) }?.choice
  }
}
