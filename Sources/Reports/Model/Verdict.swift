/// What a check comes to.
public enum Verdict: String, Sendable, Hashable, CaseIterable {
  /// Nothing to fix.
  case ready
  /// Nothing that must be fixed, and something that should be.
  case review
  /// Something that must be fixed.
  case notReady = "not-ready"
  /// Nothing could be checked.
  case unchecked
}
