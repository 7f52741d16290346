package import Domain

/// What the submissions of a batch have in common: which KSBs are gaps, and which rules are gone
/// against, how often.
///
/// It grows with the standards, not with the submissions.
package struct GapTally: Sendable {
  /// A KSB of a standard in all submissions that claim the standard.
  package struct KSBTally: Sendable, Hashable {
    /// The standard.
    package let standard: StandardKey
    /// The code.
    package let code: KSBCode
    /// The statement, as the first submission has it.
    package let statement: String
    /// How many submissions claim the standard and have it on their list.
    package internal(set) var total = 0
    /// How many have it in each state.
    package internal(set) var states: [CoverageState: Int] = [:]

    /// In how many submissions it is a gap.
    package var gaps: Int {
      CoverageState.allCases.filter(\.isGap).reduce(0) { $0 + states[$1, default: 0] }
    }
  }

  /// A rule in all submissions.
  package struct RuleTally: Sendable, Hashable {
    /// The code.
    package let code: String
    /// The name.
    package let name: String
    /// The severity of the first finding.
    package let severity: String
    /// How many submissions go against it.
    package internal(set) var submissions = 0
    /// How many findings there are.
    package internal(set) var findings = 0
  }

  private var ksbs: [StandardKey: [KSBCode: KSBTally]] = [:]
  private var rules: [String: RuleTally] = [:]

  /// How many submissions were checked against their own list alone, which none else shares.
  package private(set) var ownLists = 0

  /// Counts a submission.
  package mutating func add(_ row: SubmissionRow) {
    for standard in row.standards {
      guard let key = StandardKey(standard) else {
        ownLists += 1
        continue
      }
      for ksb in standard.ksbs { add(ksb, of: key) }
    }
    for found in row.rules {
      rules[
        found.code,
        default: RuleTally(code: found.code, name: found.name, severity: found.severity)
      ].add(found)
    }
  }

  private mutating func add(_ ksb: SubmissionRow.KSB, of key: StandardKey) {
    let fresh = KSBTally(standard: key, code: ksb.code, statement: ksb.statement)
    ksbs[key, default: [:]][ksb.code, default: fresh].add(ksb.state)
  }

  /// The standards, in order.
  package var standards: [StandardKey] { ksbs.keys.sorted() }

  /// The KSBs of a standard, in its order.
  package func ksbs(of standard: StandardKey) -> [KSBTally] {
    (ksbs[standard] ?? [:]).values.sorted { $0.code < $1.code }
  }

  /// The KSBs that are a gap somewhere, the commonest first.
  package var commonestGaps: [KSBTally] {
    ksbs.values.flatMap(\.values).filter { $0.gaps > 0 }.sorted {
      ($1.gaps, $0.standard, $0.code) < ($0.gaps, $1.standard, $1.code)
    }
  }

  /// The rules that are gone against somewhere, those of most submissions first.
  package var commonestRules: [RuleTally] {
    rules.values.sorted {
      ($1.submissions, $1.findings, $0.code) < ($0.submissions, $0.findings, $1.code)
    }
  }
}

extension GapTally.KSBTally {
  fileprivate mutating func add(_ state: CoverageState) {
    total += 1
    states[state, default: 0] += 1
  }
}

extension GapTally.RuleTally {
  fileprivate mutating func add(_ found: FoundRule) {
    submissions += 1
    findings += found.count
  }
}

/// What tells one version of a standard from others, across submissions.
package struct StandardKey: Sendable, Hashable, Comparable {
  /// The reference.
  package let reference: String
  /// The version; nil when it is not known.
  package let version: String?

  /// The key of a standard; nil without a reference: a sheet's own list is like no other.
  init?(_ standard: SubmissionRow.Standard) {
    guard let reference = standard.reference else { return nil }
    self.reference = reference
    version = standard.version
  }

  /// The standard in words.
  package var label: String { version.map { "\(reference), version \($0)" } ?? reference }

  /// Orders by reference, then version as text.
  package static func < (left: Self, right: Self) -> Bool {
    (left.reference, left.version ?? "") < (right.reference, right.version ?? "")
  }
}
