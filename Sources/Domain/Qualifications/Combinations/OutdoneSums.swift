/// The sums on a grid that one seen before is as good as.
///
/// Sums are marked as a flood that goes down from each of them and stops where it has been, so that
/// no sum is marked twice.
struct OutdoneSums {
  private let grid: TallyGrid
  private var isOutdone: [Bool]

  init(on grid: TallyGrid) {
    self.grid = grid
    isOutdone = [Bool](repeating: false, count: grid.count ?? 0)
  }

  /// Whether a sum is outdone.
  func contains(_ number: Int) -> Bool { isOutdone[number] }

  /// Notes that a sum can be had: whatever it completes need not be completed by less.
  mutating func insert(allBelow number: Int) {
    var waiting = [number]
    while let next = waiting.popLast() {
      if isOutdone[next] { continue }
      isOutdone[next] = true
      for index in grid.tallies.indices {
        if let lower = grid.lower(index, than: next), !isOutdone[lower] { waiting.append(lower) }
      }
    }
  }
}
