package import Checking

/// How many findings there are of each weight.
package struct SeverityCounts: Sendable, Hashable {
  /// Things that must be fixed.
  package var mustFix = 0
  /// Things that should be fixed.
  package var shouldFix = 0
  /// Notes.
  package var note = 0

  /// Counts findings by weight.
  init(_ severities: some Sequence<Severity>) {
    for severity in severities {
      switch severity {
      case .mustFix: mustFix += 1
      case .shouldFix: shouldFix += 1
      case .note: note += 1
      }
    }
  }

  /// The findings of one weight.
  package subscript(severity: Severity) -> Int {
    switch severity {
    case .mustFix: mustFix
    case .shouldFix: shouldFix
    case .note: note
    }
  }

  /// Whether there is a finding of this weight or a greater one.
  package func contains(atLeast severity: Severity) -> Bool {
    Severity.allCases.contains { $0 >= severity && self[$0] > 0 }
  }
}
