import Qualifications

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

  /// What KSBs with this answer are.
  var phrase: String {
    switch self {
    case .always: "covered by every choice"
    case .sometimes: "not covered by every choice"
    case .never: "covered by no choice"
    case .unknown: "not known"
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
