/// The least and the most that valid combinations come to.
package struct TotalRange: Sendable, Hashable {
  /// The least, in hundredths.
  package var least: Amount
  /// The most, in hundredths.
  package var most: Amount

  /// Creates a range.
  package init(least: Amount, most: Amount) {
    self.least = least
    self.most = most
  }

  /// Whether an amount is one that a valid combination may come to.
  package func contains(_ amount: Amount) -> Bool { least <= amount && amount <= most }
}

extension CombinationAnalysis {
  /// The least and the most that the units of a valid combination add up to, over all pathways.
  ///
  /// Exact: the search for the smallest combination, with amounts in place of counts.
  ///
  /// - Parameter amounts: For each unit of the structure what it adds.
  /// - Returns: The range; nil when no combination is valid, or when the search was given up.
  package func totals(of amounts: [Amount]) -> TotalRange? {
    guard amounts.count == index.structure.units.count else { return nil }
    let adding = amounts.map { max(0, min($0.hundredths, Amount.largest.hundredths)) }
    var budget = WorkBudget()
    var range: TotalRange?
    for pathway in index.pathways {
      guard let least = extreme(adding, on: pathway, &budget),
        let most = extreme(adding.map { -$0 }, on: pathway, &budget)
      else { return nil }
      guard case .amount(let low) = least, case .amount(let high) = most else { continue }
      let found = TotalRange(
        least: Amount(hundredths: low), most: Amount(hundredths: -high))
      range = TotalRange(
        least: min(range?.least ?? found.least, found.least),
        most: max(range?.most ?? found.most, found.most))
    }
    return range
  }

  private enum Extreme {
    case amount(Int)
    case impossible
  }

  /// The least that a valid combination of a pathway costs; nil when the search was given up.
  private func extreme(
    _ costs: [Int], on pathway: String?, _ budget: inout WorkBudget
  ) -> Extreme? {
    budget.beginQuestion()
    let places = index.places(on: pathway)
    guard budget.spend(Self.workOfAPair * index.setupWork),
      let problem = ChoiceProblem(
        index, places: places, keeping: index.constraints(on: pathway), costs: costs)
    else { return nil }
    var search = ChoiceSearch(problem, steps: steps)
    switch search.best(ChoiceSearch.Wishes(), &budget) {
    case .givenUp: return nil
    case .impossible: return .impossible
    case .best(let choice):
      return .amount(problem.places(of: choice.units).reduce(0) { $0 + costs[$1] })
    }
  }

  private static let workOfAPair = 8
}
