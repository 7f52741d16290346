import Recognition

/// The user's suppressions, and the day by which they are judged.
struct Decisions: Sendable {
  var suppressions: [Suppression]
  /// The day of the check, as `yyyy-MM-dd`; nil when it is not known, and nothing expires.
  var date: String?

  /// Marks the findings that are suppressed, and says what became of each suppression.
  func mark(_ findings: inout [Finding], skipped: Set<String>) -> [Decision] {
    var used: Set<Int> = []
    var unsigned: Set<Int> = []
    let valid = suppressions.indices.filter { !hasExpired(suppressions[$0]) }
    for place in findings.indices {
      let matching = valid.filter { suppressions[$0].matches(findings[place]) }
      let isGrave = findings[place].severity == .mustFix
      let signed = matching.filter { !isGrave || suppressions[$0].by != nil }
      used.formUnion(signed)
      unsigned.formUnion(matching.filter { !signed.contains($0) })
      findings[place].suppression = signed.first.map { suppressions[$0] }
    }
    return suppressions.enumerated().map { index, suppression in
      Decision(
        suppression: suppression,
        outcome: hasExpired(suppression)
          ? .expired
          : unsigned.contains(index)
            ? .unsigned
            : used.contains(index)
              ? .used : skipped.contains(suppression.rule) ? .notJudged : .unused
      )
    }
  }

  private func hasExpired(_ suppression: Suppression) -> Bool {
    guard let date, let until = suppression.until else { return false }
    return until < date
  }
}

extension Suppression {
  /// Whether a finding is one of those that need not be fixed.
  fileprivate func matches(_ finding: Finding) -> Bool {
    guard finding.rule == rule, Catalogue.rule(code: rule)?.canBeSuppressed ?? true else {
      return false
    }
    return (ksb == nil || ksb == finding.ksb)
      && (standard == nil || standard == finding.standard)
      && (unit == nil || unit?.unitKey == finding.unit?.unitKey)
  }
}

extension Rule {
  /// Whether the user may decide that its findings need not be fixed.
  package var canBeSuppressed: Bool { !stopsTheCheck && stage != .decisions }
}

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
