public import Qualifications
public import Recognition
public import Standards

/// What the submission claims about one KSB of a standard.
public struct KSBClaim: Sendable, Hashable {
  /// The KSB, under the numbering in use.
  public var ksb: KSB

  /// The places in the mapping that speak of it, in order; empty when it is missing.
  public var entries: [MappingEntry]

  /// What they come to.
  public var coverage: Coverage

  /// The units named, in reading order, each once.
  public var taught: [TaughtUnit]

  /// Whether every legal choice of units covers the KSB; nil when no structure was given.
  public var guarantee: CoverageGuarantee?

  /// How the units of the structure cover the KSB.
  package var unitCoverage = UnitCoverage()

  /// What every learner gets of the KSB; nil when no structure was given.
  package var learners: LearnerCoverage?

  /// How it is assessed, as written, joined; nil when nothing is written.
  public var assessment: String?

  /// Why coverage is partial, as written, joined; nil when nothing is written.
  public var rationale: String?

  /// The cell that decides the coverage: what a finding about the claim points at.
  public var location: CellLocation?

  /// Creates a claim.
  public init(
    ksb: KSB, entries: [MappingEntry], coverage: Coverage, taught: [TaughtUnit] = [],
    guarantee: CoverageGuarantee? = nil,
    assessment: String? = nil, rationale: String? = nil, location: CellLocation? = nil
  ) {
    self.ksb = ksb
    self.entries = entries
    self.coverage = coverage
    self.taught = taught
    self.guarantee = guarantee
    self.assessment = assessment
    self.rationale = rationale
    self.location = location
  }

  /// The names of the units, in reading order, each once.
  public var units: [String] { taught.map(\.name) }

  /// Whether the claim is of full or partial coverage.
  public var isCovered: Bool { coverage == .full || coverage == .partial }
}
