/// What became of a suppression in a check.
package struct Decision: Sendable, Hashable {
  /// What became of it.
  package enum Outcome: Sendable, Hashable {
    /// It suppressed a finding.
    case used
    /// It met no finding.
    case unused
    /// It would suppress what must be fixed, and nobody is named who decided that.
    case unsigned
    /// Its last day is past, so it suppressed nothing.
    case expired
    /// Its rule did not run, so that nothing can be said.
    case notJudged
  }

  /// The suppression.
  package var suppression: Suppression
  /// What became of it.
  package var outcome: Outcome

  /// Creates a decision.
  package init(suppression: Suppression, outcome: Outcome) {
    self.suppression = suppression
    self.outcome = outcome
  }
}
