/// Which numbers a section of a format is for, such as `[>=0.5]`: ECMA-376 Part 1, 18.8.31.
struct FormatCondition: Equatable, Sendable {
  private enum Comparison: String {
    case equal = "="
    case unequal = "<>"
    case less = "<"
    case lessOrEqual = "<="
    case more = ">"
    case moreOrEqual = ">="
  }

  private let comparison: Comparison
  private let bound: Double

  /// Reads what stands between the brackets; nil when it is no condition.
  init?(_ text: String) {
    let text = text.filter { !$0.isWhitespace }
    let signs = text.prefix { "<=>".contains($0) }
    guard let comparison = Comparison(rawValue: String(signs)),
      let bound = Double(text.dropFirst(signs.count)), bound.isFinite
    else { return nil }
    self.init(comparison, bound)
  }

  private init(_ comparison: Comparison, _ bound: Double) {
    self.comparison = comparison
    self.bound = bound
  }

  /// What stands for a first section that has no condition beside a second one that has.
  static let aboveZero = FormatCondition(.more, 0)
  /// What stands for a second section of three that has none beside a first one that has.
  static let belowZero = FormatCondition(.less, 0)

  /// Whether the section is for `number`.
  func holds(for number: Double) -> Bool {
    switch comparison {
    case .equal: number == bound
    case .unequal: number != bound
    case .less: number < bound
    case .lessOrEqual: number <= bound
    case .more: number > bound
    case .moreOrEqual: number >= bound
    }
  }

  /// Whether it holds for numbers below zero alone: then the section writes the sign itself.
  var isNegativeOnly: Bool {
    switch comparison {
    case .equal, .lessOrEqual: bound < 0
    case .less: bound <= 0
    case .unequal, .more, .moreOrEqual: false
    }
  }

  /// Whether all that it does not hold for is below zero.
  var leavesNegativesOnly: Bool {
    switch comparison {
    case .moreOrEqual, .more: bound == 0
    case .equal, .unequal, .less, .lessOrEqual: false
    }
  }
}
