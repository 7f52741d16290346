import Testing

@testable import Checking

/// A scenario that a rule finds fault with, and one that it does not.
struct RuleExample: Sendable, CustomTestStringConvertible {
  var rule: Rule
  /// Where the rule finds something, at the marked cells if any are marked, else without a cell.
  var fires: Scenario
  /// Where the rule runs and finds nothing.
  var passes: Scenario

  init(_ rule: Rule, fires: Scenario, passes: Scenario) {
    self.rule = rule
    self.fires = fires
    self.passes = passes
  }

  var testDescription: String { rule.code }
}
