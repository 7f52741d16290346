package import Domain
package import Reports

/// What the submissions of a batch have in common: which KSBs are gaps, and which rules are gone
/// against, how often.
///
/// It grows with the standards, not with the submissions.
package struct GapTally: Sendable {
  /// A KSB of a standard in all submissions that claim the standard.
  package struct KSBTally: Sendable, Hashable {
    package let standard: StandardKey
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
    package let code: String
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

  /// The rules with findings somewhere, those of most submissions first.
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
  fileprivate mutating func add(_ found: RuleCount) {
    submissions += 1
    findings += found.count
  }
}

/// What distinguishes one version of a standard from others, across submissions.
package struct StandardKey: Sendable, Hashable, Comparable {
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

/// KSBs by qualification, for one standard: how far each qualification covers each.
///
/// It keeps the submissions that most need a look, and no more of them than a page can show; the
/// other forms of the index hold all.
package struct HeatMap: Sendable {
  /// So many qualifications are kept of each verdict.
  static let most = 100

  /// A qualification, and the state of each KSB that its standard lists.
  package struct Row: Sendable, Hashable {
    /// What the batch calls it.
    package var name: String
    /// The report to read, if there is one for people.
    package var link: String?
    /// What it comes to.
    package var verdict: Verdict
    /// The states by KSB.
    package var states: [KSBCode: CoverageState]
  }

  private var kept: [Verdict: [Row]] = [:]

  /// How many qualifications claim the standard.
  package private(set) var total = 0

  mutating func add(_ row: Row) {
    total += 1
    guard kept[row.verdict]?.count ?? 0 < Self.most else { return }
    kept[row.verdict, default: []].append(row)
  }

  /// The rows that are shown: those that most need a look first, then in input order.
  package var rows: [Row] {
    Array(Verdict.worstFirst.flatMap { kept[$0] ?? [] }.prefix(Self.most))
  }
}

extension Verdict {
  /// In the order in which an index for people lists submissions.
  static let worstFirst: [Verdict] = [.unchecked, .notReady, .review, .incomplete, .ready]

  /// The verdict in a few words.
  var words: String {
    switch self {
    case .ready: "Ready"
    case .incomplete: "Incomplete"
    case .review: "Review"
    case .notReady: "Not ready"
    case .unchecked: "Not checked"
    }
  }
}
