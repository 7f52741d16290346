/// What makes the exit code 1: each takes in those before it.
package enum FailOn: String, Sendable, Hashable, CaseIterable {
  /// Something that must be fixed.
  case mustFix = "must-fix"
  /// A part of the check that was not done.
  case incomplete
  /// Something that should be fixed.
  case shouldFix = "should-fix"
  /// A note.
  case note

  /// The least severity of a finding that makes the exit code 1.
  package var severity: Severity {
    switch self {
    case .mustFix, .incomplete: .mustFix
    case .shouldFix: .shouldFix
    case .note: .note
    }
  }

  /// Whether a check of which a part was not done makes the exit code 1.
  package var countsIncomplete: Bool { self != .mustFix }
}
