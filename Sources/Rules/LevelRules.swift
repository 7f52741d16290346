/// Which levels the approvals criteria allow (section 1; the same in every cycle so far).
enum LevelRules {
  /// The levels of a higher technical qualification, and of a standard that it may align to.
  static let allowed = 4...5

  /// Whether a level is stated, and is none of those allowed.
  static func forbids(_ level: Int?) -> Bool {
    level.map { !allowed.contains($0) } ?? false
  }
}
