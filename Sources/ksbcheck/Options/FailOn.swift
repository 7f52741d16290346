import ArgumentParser
import Rules

/// The least severity that makes a check fail.
enum FailOn: String, CaseIterable, ExpressibleByArgument {
  case mustFix = "must-fix"
  case shouldFix = "should-fix"
  case note

  /// Whether a finding of this severity makes the check fail.
  func isReached(by severity: Severity) -> Bool {
    switch self {
    case .mustFix: severity >= .mustFix
    case .shouldFix: severity >= .shouldFix
    case .note: severity >= .note
    }
  }
}
