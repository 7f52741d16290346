import Checking
package import Domain

/// Which parts of a check were done.
///
/// Nothing is ready that was not checked: a report without anything to fix is `ready` only when all
/// of them were.
package struct Completeness: Sendable, Hashable {
  /// Whether every claimed standard's own list of KSBs was checked against.
  package let standard: Bool

  /// Whether the structure of the qualification was checked.
  package let structure: Bool

  /// Whether it is known of every KSB what every learner gets.
  package let combinations: Bool

  /// The KSBs of which it is not known what every learner gets, in the order of the standards.
  package let undecided: [KSBCode]

  /// The codes of rules that can find what must be fixed, and that are off or less severe.
  package let rulesOff: [String]

  init(_ submission: Submission, _ result: CheckResult) {
    standard =
      !submission.standards.isEmpty && submission.standards.allSatisfy { $0.source != .sheet }
    structure = submission.structure != nil
    undecided = submission.standards.flatMap(\.claims).filter(\.isUndecided).map(\.ksb.code)
    combinations = structure && !submission.standards.isEmpty && undecided.isEmpty
    rulesOff = result.rulesOff
  }

  /// Whether every part was done.
  package var isComplete: Bool { standard && combinations && rulesOff.isEmpty }
}

extension KSBClaim {
  /// Whether it is not known what every learner gets of the KSB.
  fileprivate var isUndecided: Bool {
    guard let learners else { return true }
    return learners.guarantee == .unknown || learners.guaranteed == .unknown
  }
}
