import Checking

extension Comparison {
  /// What has changed, in one sentence.
  var sentence: String {
    "Since \(file) of \(date): \(fixed.count) fixed, \(new.count) new, \(remaining.count) remaining."
  }
}

extension EarlierFinding {
  /// The finding on one line.
  var line: String { "\(rule) at \(place): \(message)" }
}

extension Comparison.Age {
  /// The age in a word; nil for what is no news.
  var word: String? {
    switch self {
    case .new: "new"
    case .remaining: nil
    }
  }
}
