extension CombinationRule {
  /// The rule in plain words: `From group B: at least 2 units`, `In all: at least 240 credits`.
  package var phrase: String {
    let start =
      switch scope {
      case .group(let name?): "From group \(name)"
      case .group(nil): "From the optional units"
      case .learner: "In all"
      }
    let learners = pathway.map { ", on pathway \($0)" } ?? ""
    return "\(start)\(learners): \(bounds)"
  }

  /// The bounds in plain words: `at least 2 units`, `exactly 45 credits at level 5 or above`, `at
  /// most 55 credits at level 5 only`.
  package var bounds: String {
    guard let mayBeFailed else { return counted }
    let failed = "up to \(mayBeFailed) credit\(mayBeFailed == 1 ? "" : "s") may be failed"
    return atLeast == nil && atMost == nil ? failed : "\(counted); \(failed)"
  }

  private var counted: String {
    let level =
      exactLevel.map { " at level \($0) only" }
      ?? minimumLevel.map { " at level \($0) or above" } ?? ""
    switch (atLeast, atMost) {
    case (let least?, let most?) where least == most: return "exactly \(counted(least))\(level)"
    case (let least?, let most?): return "\(least) to \(counted(most))\(level)"
    case (let least?, nil): return "at least \(counted(least))\(level)"
    case (nil, let most?): return "at most \(counted(most))\(level)"
    case (nil, nil): return "any number of \(measure.rawValue)\(level)"
    }
  }

  private func counted(_ amount: Amount) -> String {
    let word = measure == .units ? "unit" : "credit"
    return amount == 1 ? "1 \(word)" : "\(amount) \(word)s"
  }
}
