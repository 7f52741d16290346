package import Domain
package import Recognition

/// What the submission claims about one KSB of a standard.
package struct KSBClaim: Sendable, Hashable {
  /// The KSB, under the numbering in use.
  package var ksb: KSB

  /// The places in the mapping that speak of it, in order; empty when it is missing.
  package var entries: [MappingEntry]

  /// What they come to.
  package var coverage: Coverage

  /// The units named, in reading order, each once.
  package var taught: [CoveringUnit]

  /// Whether every legal choice of units covers the KSB; nil when no structure was given.
  package var guarantee: CoverageGuarantee?

  /// How the units of the structure cover the KSB.
  package var unitCoverage = UnitCoverage()

  /// What every learner gets of the KSB; nil when no structure was given.
  package var learners: LearnerCoverage?

  /// How it is assessed, as written, joined; nil when nothing is written.
  package var assessment: String?

  /// Why coverage is partial, as written, joined; nil when nothing is written.
  package var rationale: String?

  /// The cell that decides the coverage: what a finding about the claim points at.
  package var location: CellLocation?

  /// Creates a claim.
  package init(
    ksb: KSB, entries: [MappingEntry], coverage: Coverage, taught: [CoveringUnit] = [],
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
  package var units: [String] { taught.map(\.name) }

  /// Whether the claim is of full or partial coverage.
  package var isCovered: Bool { coverage == .full || coverage == .partial }
}
