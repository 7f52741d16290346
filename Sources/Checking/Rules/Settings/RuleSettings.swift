/// How the user wants rules to weigh: a severity or off by code, and the limits that some have.
package struct RuleSettings: Sendable, Hashable {
  /// What is set for one rule.
  package enum Level: Sendable, Hashable {
    /// The rule does not run.
    case off
    /// All of its findings weigh this.
    case severity(Severity)
  }

  /// The levels by the rule's code.
  package private(set) var levels: [String: Level] = [:]

  /// The limits by the rule's code: a share from 0 to 1.
  package private(set) var limits: [String: Double] = [:]

  /// Creates settings that leave every rule as it is.
  package init() {}

  /// The codes of the rules that run only with a limit of the user's.
  package static let rulesWithLimits = [Rule.tooMuchPartial.code]

  /// Sets the level of a rule.
  ///
  /// - Throws: ``RuleSettingsError`` when no rule has the code, or a rule that stops the check
  ///   would no longer do so.
  package mutating func set(_ level: Level, for code: String) throws(RuleSettingsError) {
    guard let rule = Catalogue.rule(code: code) else { throw .unknownRule(code) }
    if rule.stopsTheCheck && level != .severity(rule.severity) { throw .mustStay(rule.code) }
    levels[rule.code] = level
  }

  /// Sets the limit of a rule.
  ///
  /// - Throws: ``RuleSettingsError`` when no rule has the code, the rule has no limit to set, or
  ///   the limit is not a share.
  package mutating func set(limit: Double, for code: String) throws(RuleSettingsError) {
    guard let rule = Catalogue.rule(code: code) else { throw .unknownRule(code) }
    guard Self.rulesWithLimits.contains(rule.code) else { throw .hasNoLimit(rule.code) }
    guard (0...1).contains(limit) else { throw .notAShare(rule.code) }
    limits[rule.code] = limit
  }

  /// Whether what a rule finds can no longer be what must be fixed; a rule that is asked for runs
  /// even where it is off.
  func isLowered(_ code: String, unlessOff isSelected: Bool) -> Bool {
    switch levels[code] {
    case .off?: !isSelected
    case .severity(let severity)?: severity < .mustFix
    case nil: false
    }
  }

  /// The severity of a rule's findings where none says otherwise; nil when it is off.
  package func severity(of code: String) -> Severity? {
    switch levels[code] {
    case .off?: nil
    case .severity(let severity)?: severity
    case nil: Catalogue.rule(code: code)?.severity
    }
  }

  /// A finding as the settings weigh it.
  func weighed(_ finding: Finding) -> Finding {
    guard case .severity(let severity)? = levels[finding.rule] else { return finding }
    var finding = finding
    finding.severity = severity
    return finding
  }
}

/// Why a rule cannot be set as asked.
package enum RuleSettingsError: Error, Sendable, Hashable {
  /// No rule has the code.
  case unknownRule(String)
  /// The rule finds that nothing can be checked, so it always runs and weighs what it does.
  case mustStay(String)
  /// The rule has no limit to set.
  case hasNoLimit(String)
  /// The limit is not between 0 and 1.
  case notAShare(String)
}
