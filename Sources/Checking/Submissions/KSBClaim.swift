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

  /// Whether every valid combination of units covers the KSB; nil when no structure was given.
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

extension KSBClaim {
  /// Whether the claim stands: nil where that is not known.
  ///
  /// It does when it is of full coverage, or of partial coverage with a sound reason, its units are
  /// those of the structure, and every learner gets what it claims. A claim that depends on how the
  /// sheet is read is not below full.
  package var holds: Bool? {
    guard isCovered || coverage == .unclear else { return false }
    guard let learners, learners.guarantee != .unknown, learners.guaranteed != .unknown else {
      return nil
    }
    guard isCovered, learners.guarantee == .always, !taught.contains(where: { $0.unit == nil })
    else { return false }
    if coverage == .full { return learners.guaranteed == .full || learners.guaranteed == .depends }
    return learners.guaranteed != .none && SoundReason.isGiven(in: rationale ?? "")
  }
}

extension KSBClaim {
  /// The first cell that gives a reason: a rationale cell, or a mark that goes on to say why.
  var rationaleCell: MappedCell? {
    entries.flatMap { $0.cells(.rationale) }.first { $0.statedText != nil }
      ?? entries.flatMap(\.marks).first { $0.reason != nil }?.cell
  }
}
