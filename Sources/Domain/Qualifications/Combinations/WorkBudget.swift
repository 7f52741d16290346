/// The work that an analysis may still do.
///
/// It is counted in sums looked at, not in time, so that the same structure always gets the same
/// answers. A question that takes too much is given up, and leaves most of the work to the others.
struct WorkBudget: Sendable {
  /// So much is done at most: about two seconds' worth on a slow machine.
  static let standard = 100_000_000

  /// What is left for all questions.
  private(set) var left: Int
  /// What is left for the question at hand.
  private(set) var share: Int

  init(_ total: Int = standard) {
    left = total
    share = total
  }

  /// Gives a new question a part of what is left.
  mutating func beginQuestion() { share = min(left, max(left / 8, 20_000)) }

  /// Notes some work; false when it is more than may be done.
  mutating func spend(_ work: Int) -> Bool {
    guard work <= share else {
      share = 0
      return false
    }
    share -= work
    left -= work
    return true
  }
}
