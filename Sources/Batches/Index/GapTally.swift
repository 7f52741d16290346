public import Standards

/// What the submissions of a batch have in common: which KSBs are gaps, and which rules are gone
/// against, how often.
///
/// It grows with the standards, not with the submissions.
public struct GapTally: Sendable {
  /// A KSB of a standard in all submissions that claim the standard.
  public struct KSBTally: Sendable, Hashable {
    /// The standard.
    public let standard: StandardKey
    /// The code.
    public let code: KSBCode
    /// The statement, as the first submission has it.
    public let statement: String
    /// How many submissions claim the standard and have it on their list.
    public internal(set) var total = 0
    /// How many have it in each state.
    public internal(set) var states: [CoverageState: Int] = [:]

    /// In how many submissions it is a gap.
    public var gaps: Int {
      CoverageState.allCases.filter(\.isGap).reduce(0) { $0 + states[$1, default: 0] }
    }
  }

  /// A rule in all submissions.
  public struct RuleTally: Sendable, Hashable {
    /// The code.
    public let code: String
    /// The name.
    public let name: String
    /// The severity of the first finding.
    public let severity: String
    /// How many submissions go against it.
    public internal(set) var submissions = 0
    /// How many findings there are.
    public internal(set) var findings = 0
  }

  private var ksbs: [StandardKey: [KSBCode: KSBTally]] = [:]
  private var rules: [String: RuleTally] = [:]

  /// How many submissions were checked against their own list alone, which none else shares.
  public private(set) var ownLists = 0

  /// Counts a submission.
  public mutating func add(_ row: SubmissionRow) {
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
  public var standards: [StandardKey] { ksbs.keys.sorted() }

  /// The KSBs of a standard, in its order.
  public func ksbs(of standard: StandardKey) -> [KSBTally] {
    (ksbs[standard] ?? [:]).values.sorted { $0.code < $1.code }
  }

  /// The KSBs that are a gap somewhere, the commonest first.
  public var commonestGaps: [KSBTally] {
    ksbs.values.flatMap(\.values).filter { $0.gaps > 0 }.sorted {
      ($1.gaps, $0.standard, $0.code) < ($0.gaps, $1.standard, $1.code)
    }
  }

  /// The rules that are gone against somewhere, those of most submissions first.
  public var commonestRules: [RuleTally] {
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
public struct StandardKey: Sendable, Hashable, Comparable {
  /// The reference.
  public let reference: String
  /// The version; nil when it is not known.
  public let version: String?

  /// The key of a standard; nil without a reference: a sheet's own list is like no other.
  init?(_ standard: SubmissionRow.Standard) {
    guard let reference = standard.reference else { return nil }
    self.reference = reference
    version = standard.version
  }

  /// The standard in words.
  public var label: String { version.map { "\(reference), version \($0)" } ?? reference }

  /// Orders by reference, then version as text.
  public static func < (left: Self, right: Self) -> Bool {
    (left.reference, left.version ?? "") < (right.reference, right.version ?? "")
  }
}
