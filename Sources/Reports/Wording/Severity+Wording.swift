import Checking

extension Severity {
  /// The heading over findings of this weight.
  var heading: String {
    switch self {
    case .mustFix: "Things you must fix"
    case .shouldFix: "Things you should fix"
    case .note: "Notes"
    }
  }

  /// The weight of one finding, in words.
  var word: String {
    switch self {
    case .mustFix: "Must fix"
    case .shouldFix: "Should fix"
    case .note: "Note"
    }
  }

  /// From the heaviest to the lightest.
  static let heaviestFirst: [Severity] = allCases.sorted(by: >)
}
