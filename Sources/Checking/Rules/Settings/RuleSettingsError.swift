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
