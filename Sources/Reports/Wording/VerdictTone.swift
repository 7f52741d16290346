/// The colour in which a verdict is shown, wherever it is shown.
package enum VerdictTone: String, Sendable {
  /// All of it was checked, nothing is left, and nothing was suppressed.
  case good
  /// Nothing to fix in what was checked.
  case open = "note"
  /// Something to look at, or to have suppressed.
  case caution = "should-fix"
  /// Something that must be fixed, or nothing checked.
  case bad = "must-fix"

  /// The colour of a verdict; nothing of which a finding was suppressed is shown as ready is.
  package init(_ verdict: Verdict, hasSuppressions: Bool) {
    switch verdict {
    case .ready: self = hasSuppressions ? .caution : .good
    case .incomplete: self = .open
    case .review: self = .caution
    case .notReady, .unchecked: self = .bad
    }
  }
}

extension Verdict {
  /// A sign that says the verdict beside its words.
  package func sign(hasSuppressions: Bool) -> String {
    switch self {
    case .ready: hasSuppressions ? "!" : "✓"
    case .incomplete: "◐"
    case .review: "!"
    case .notReady: "✕"
    case .unchecked: "?"
    }
  }
}

extension Report {
  /// The colour in which the verdict is shown.
  package var tone: VerdictTone {
    VerdictTone(verdict, hasSuppressions: !suppressedFindings.isEmpty)
  }

  /// The sign beside the verdict.
  package var sign: String { verdict.sign(hasSuppressions: !suppressedFindings.isEmpty) }
}
