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
    guard best.entries.count > 1 else {
      self.init(entries: best.entries)
      return
    }
    var outdone = OutdoneSums(on: grid)
    var kept: [Entry] = []
    for entry in best.entries.sorted(by: { $0.choice.isBetter(than: $1.choice) })
    where !outdone.contains(entry.number) {
      kept.append(entry)
      outdone.insert(allBelow: entry.number)
    }
    self.init(entries: kept)
  }

  /// The choices of this table joined with those of another; nil when that is too much work.
  func joined(
    with other: ChoiceTable, on grid: TallyGrid, _ budget: inout WorkBudget
  ) -> ChoiceTable? {
    let (pairs, overflow) = entries.count.multipliedReportingOverflow(by: other.entries.count)
    guard let count = grid.count, !overflow, budget.spend(pairs + count) else { return nil }
    var best = BestChoices(upTo: count)
    for entry in entries {
      for addition in other.entries {
        guard let sum = grid.sum(entry.number, addition.number) else { continue }
        best.offer(entry.choice.joined(with: addition.choice), at: sum)
      }
    }
    return ChoiceTable(best, on: grid)
  }

  /// The best choice of this table joined with one of another that meets every lower bound.
  ///
  /// Since both tables have the best first, pairs that cannot be better need no look.
  ///
  /// - Parameters:
  ///   - other: The other table.
  ///   - grid: The tallies.
  ///   - budget: The work that may be done.
  /// - Returns: The choice, or that there is none, or that it was too much work.
  func best(
    with other: ChoiceTable, on grid: TallyGrid, _ budget: inout WorkBudget
  ) -> ChoiceSearch.Outcome {
    var best: PartialChoice?
    for entry in entries {
      var looks = 1
      for addition in other.entries {
        guard entry.choice.cost + addition.choice.cost <= best?.cost ?? .max else { break }
        looks += 1
        guard let sum = grid.sum(entry.number, addition.number), grid.isEnough(sum) else {
          continue
        }
        let joined = entry.choice.joined(with: addition.choice)
        if best.map({ joined.isBetter(than: $0) }) ?? true { best = joined }
      }
      guard budget.spend(looks) else { return .givenUp }
    }
    return best.map { .best($0) } ?? .impossible
  }
}
