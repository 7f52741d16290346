import Checking

extension Coverage {
  /// The coverage in a word or two.
  var word: String {
    switch self {
    case .full: "Full"
    case .partial: "Partial"
    case .none: "Not covered"
    case .missing: "Missing"
    case .unclear: "Unclear"
    }
  }
}
