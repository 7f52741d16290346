public import Qualifications
public import Reports
public import Standards
public import Submissions

/// What the index of a batch keeps of one submission's report.
///
/// It is made of a report, or read back from one that was stored: both ways give the same.
public struct SubmissionRow: Sendable, Hashable {
  /// A standard, and what is claimed of its KSBs.
  public struct Standard: Sendable, Hashable {
    /// The reference, such as `ST0827`; nil when neither the user nor the sheet gives one.
    public var reference: String?
    /// The title of the occupation.
    public var title: String?
    /// The version.
    public var version: String?
    /// The option that is checked.
    public var option: String?
    /// The KSBs, in the standard's order.
    public var ksbs: [KSB]
  }

  /// A KSB, and what is claimed of it.
  public struct KSB: Sendable, Hashable {
    /// The code.
    public var code: KSBCode
    /// The statement.
    public var statement: String
    /// What the mapping claims.
    public var coverage: Coverage
    /// Whether every valid combination of units covers it.
    public var guarantee: Guarantee
    /// Whether the claim holds; nil where that is not known.
    public var holds: Bool?

    /// How it looks from above: see ``CoverageState``.
    public var state: CoverageState { CoverageState(coverage, guarantee, holds: holds) }
  }

  /// What the batch calls the submission: its folder in the output.
  public var name: String
  /// The title of the qualification.
  public var title: String?
  /// The number of the qualification.
  public var number: String?
  /// Its level.
  public var level: Int?
  /// The approvals cycle whose criteria were applied; nil in reports of versions that took none.
  public var cycle: String?
  /// The name of the mapping workbook.
  public var mapping: String
  /// The name of the structure workbook; nil when there is none.
  public var structure: String?
  /// What it comes to.
  public var verdict: Verdict
  /// The verdict in one sentence.
  public var headline: String
  /// Whether all of it was checked.
  public var isComplete = false
  /// How many findings were suppressed.
  public var suppressed = 0
  /// How many findings there are of each weight that count.
  public var counts: WeightCounts
  /// How many things they come to: those of one cause are one.
  public var things: WeightCounts
  /// The rules with findings that count, and how many of each weight and name.
  public var rules: [FoundRule]
  /// The standards.
  public var standards: [Standard]

  /// All KSBs of all its standards.
  var ksbs: [KSB] { standards.flatMap(\.ksbs) }
}

/// How many there are of each weight.
public struct WeightCounts: Sendable, Hashable {
  /// How many must be fixed.
  public var mustFix: Int
  /// How many should be fixed.
  public var shouldFix: Int
  /// How many notes there are.
  public var notes: Int

  /// Creates counts.
  public init(mustFix: Int, shouldFix: Int, notes: Int) {
    self.mustFix = mustFix
    self.shouldFix = shouldFix
    self.notes = notes
  }

  init(_ counts: SeverityCounts) {
    self.init(mustFix: counts.mustFix, shouldFix: counts.shouldFix, notes: counts.note)
  }

  /// Reads counts as reports store them.
  init(stored counts: [String: Int]) {
    self.init(
      mustFix: counts["must-fix"] ?? 0, shouldFix: counts["should-fix"] ?? 0,
      notes: counts["note"] ?? 0)
  }

  /// The counts as reports and indexes store them.
  var json: JSONValue {
    .object([
      ("must-fix", .integer(mustFix)), ("should-fix", .integer(shouldFix)),
      ("note", .integer(notes)),
    ])
  }
}

/// A rule, and how often a submission goes against it.
public struct FoundRule: Sendable, Hashable {
  /// The rule's code.
  public var code: String
  /// The rule's name.
  public var name: String
  /// The severity of the first finding.
  public var severity: String
  /// How many findings there are.
  public var count: Int
}

/// What a KSB's coverage comes to when many submissions are seen at once.
public enum CoverageState: String, Sendable, Hashable, CaseIterable {
  /// Covered in full, as far as is known, by every choice of units.
  case full
  /// Covered in part, and not missed by any choice of units that is known.
  case partial
  /// Covered, but some choice of units misses it, or gets less of it than is claimed.
  case notGuaranteed = "not-guaranteed"
  /// Not covered, missing, or not readable.
  case notCovered = "not-covered"

  init(_ coverage: Coverage, _ guarantee: Guarantee, holds: Bool?) {
    switch (coverage, guarantee) {
    case (.none, _), (.missing, _), (.unclear, _): self = .notCovered
    case (_, .sometimes), (_, .never): self = .notGuaranteed
    case (.partial, _): self = .partial
    case (.full, _): self = holds == false ? .notGuaranteed : .full
    }
  }

  /// Whether it is a gap: something that the criteria are not met by.
  var isGap: Bool { self == .notGuaranteed || self == .notCovered }
}
