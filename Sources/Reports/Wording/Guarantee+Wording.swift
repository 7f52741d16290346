import Domain

extension Guarantee {
  /// A sign that says the answer beside its word.
  var sign: String {
    switch self {
    case .always: "✓"
    case .sometimes: "!"
    case .never: "✕"
    case .unknown: "?"
    }
  }

  /// What KSBs with this answer are to the learners of a pathway, or to all.
  func phrase(on pathway: String?) -> String {
    let scope = pathway.map { " on pathway \($0)" } ?? ""
    return switch self {
    case .always: "covered by every choice\(scope)"
    case .sometimes: "not covered by every choice\(scope)"
    case .never: "covered by no choice\(scope)"
    case .unknown: "not known\(scope)"
    }
  }

  /// The answer in words, where nothing else says that choices are of units.
  var unitChoices: String {
    self == .unknown ? "Not known for every choice" : "\(word) of units"
  }

  /// The answer in words, for a learner's choice of units.
  var word: String {
    switch self {
    case .always: "Every choice"
    case .sometimes: "Not every choice"
    case .never: "No choice"
    case .unknown: "Not known"
    }
  }
}
