/// A sum over the optional units that are chosen, and its bounds: what rules of one scope, measure
/// and level come to once the mandatory units are counted.
///
/// Sums are kept no finer than needed: divided by what all contributions have in common, and,
/// without an upper bound, no higher than the lower one.
struct Tally: Sendable {
  /// What each optional unit adds, by its place.
  private(set) var contributions: [Int]
  /// The least sum.
  private(set) var least: Int
  /// The largest value that is told apart.
  private(set) var top: Int
  /// Whether sums above `top` are as good as `top`, rather than too large.
  private(set) var isOpen: Bool

  /// How many values are told apart.
  var size: Int { top + 1 }

  /// Creates a tally of what is left to choose.
  ///
  /// - Parameters:
  ///   - contributions: What each optional unit adds, in hundredths.
  ///   - least: The least sum, in hundredths.
  ///   - most: The largest sum, in hundredths; nil for no bound.
  init(contributions: [Int], least: Int, most: Int?) {
    let unit = contributions.reduce(0, Self.greatestCommonDivisor)
    let scale = max(unit, 1)
    self.contributions = contributions.map { $0 / scale }
    self.least = least <= 0 ? 0 : (least - 1) / scale + 1
    let total = self.contributions.reduce(0, +)
    if let most, most / scale < total || most < 0 {
      // A bound below nothing cannot be met, not even by choosing nothing.
      top = most < 0 ? -1 : most / scale
      isOpen = false
    } else {
      top = self.least
      isOpen = true
    }
  }

  /// Whether choosing nothing and choosing everything are both allowed.
  var allowsAnything: Bool { isOpen && least == 0 }

  /// Whether no sum can be right, whatever is chosen.
  var allowsNothing: Bool { top < 0 || least > top || least > contributions.reduce(0, +) }

  /// A sum with a contribution added; nil when it is too large.
  func adding(_ contribution: Int, to sum: Int) -> Int? {
    let next = sum + contribution
    if next <= top { return next }
    return isOpen ? top : nil
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
