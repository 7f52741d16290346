extension Requirement {
  /// A limit of the user's for the rule.
  static func limit(for code: String) -> Requirement {
    Requirement(settings: {
      $0.limits[code] == nil ? "it is off: no limit is set for it" : nil
    })
  }

  /// Suppressions to judge.
  static let suppressions = Requirement(decisions: {
    $0.suppressions.isEmpty ? "nothing is suppressed" : nil
  })

  /// The day of the check.
  static let date = Requirement(decisions: {
    $0.date == nil ? "the day of the check is not known" : nil
  })
}
