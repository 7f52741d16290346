/// What a check comes to.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// All of it was checked, and nothing is left to fix.
  case ready
  /// Nothing to fix in what was checked, and a part was not checked.
  case incomplete
  /// Nothing that must be fixed, and something that should be.
  case review
  /// Something that must be fixed.
  case notReady = "not-ready"
  /// Nothing could be checked.
  case unchecked
}
