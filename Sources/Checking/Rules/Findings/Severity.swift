/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Against the criteria, or the check cannot be trusted until it is fixed.
  case mustFix = "must-fix"
  /// A reviewer is likely to query it.
  case shouldFix = "should-fix"
  /// For the reviewer's eyes; nothing to do.
  case note

  /// Orders by weight: a note is less than a should-fix, and that less than a must-fix.
  public static func < (left: Self, right: Self) -> Bool { left.weight < right.weight }

  private var weight: Int {
    switch self {
    case .note: 0
    case .shouldFix: 1
    case .mustFix: 2
    }
  }
}
