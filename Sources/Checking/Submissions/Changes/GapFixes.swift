import Domain

/// Finds, greedily, the few changes that would close the most gaps.
///
/// First optional units that cover KSBs already and could become mandatory, each time the one that
/// closes most; then, for what is left, one mandatory unit that would have to cover it as well.
struct GapFixes {
  let structure: SubmissionStructure
  var analysis: CombinationAnalysis

  /// A KSB that some learner never meets, and whose learners count.
  private struct OpenGap {
    var gap: GapFix.Gap
    var taught: Set<Int>
    var pathways: [String?]
  }

  /// The changes, in the order in which they are best made; none where the structure is in doubt.
  mutating func all(for standards: [StandardMapping]) -> [GapFix] {
    guard structure.doubts.isEmpty else { return [] }
    var open = standards.flatMap(gaps)
    var changes: [GapFix] = []
    while let unit = bestMandatory(closing: open) {
      // The next change is made to what this one leaves: two units may not both fit the rules.
      analysis = analysis.making(mandatory: unit)
      let closed = open.filter { isClosed($0) }.map(\.gap)
      guard !closed.isEmpty else { break }
      changes.append(GapFix(kind: .makeMandatory, unit: unit, closes: closed))
      open.removeAll { closed.contains($0.gap) }
    }
    return changes + covering(open, standards)
  }

  private func gaps(in mapping: StandardMapping) -> [OpenGap] {
    let reference = mapping.standard.reference
    guard let pathways = structure.pathways(serving: mapping.pathway) else { return [] }
    let possible = pathways.filter { possiblePathways.contains($0) }
    return mapping.claims.filter { !possible.isEmpty && $0.isGap }.map { claim in
      OpenGap(
        gap: .init(standard: reference.isEmpty ? nil : reference, ksb: claim.ksb.code),
        taught: Set(claim.isCovered ? claim.taught.compactMap(\.unit) : []), pathways: possible)
    }
  }

  /// The pathways that have a valid combination: of the others nothing can be said (Q106).
  private var possiblePathways: [String?] {
    structure.pathways.filter { $0.conflict == nil }.map(\.pathway)
  }

  // MARK: Optional units that become mandatory

  private mutating func bestMandatory(closing open: [OpenGap]) -> Int? {
    var best: (unit: Int, closes: Int)?
    for unit in structure.combined.units.indices {
      let closes = open.count { $0.taught.contains(unit) && isOffered(unit, on: $0.pathways) }
      guard closes > best?.closes ?? 0, canBeMandatory(unit) else { continue }
      best = (unit, closes)
    }
    return best?.unit
  }

  private func isOffered(_ unit: Int, on pathways: [String?]) -> Bool {
    pathways.allSatisfy { structure.combined.units[unit].place(on: $0) != nil }
  }

  private mutating func isClosed(_ gap: OpenGap) -> Bool {
    !gap.taught.isEmpty
      && analysis.guarantee(of: gap.taught, on: gap.pathways).guarantee == .always
  }

  /// Whether every pathway that has the unit has a valid combination with it.
  private mutating func canBeMandatory(_ unit: Int) -> Bool {
    for pathway in possiblePathways
    where structure.combined.units[unit].place(on: pathway) != nil {
      guard analysis.canTake(unit, on: pathway) ?? false else { return false }
    }
    return true
  }

  // MARK: Mandatory units that cover more

  private func covering(
    _ open: [OpenGap], _ standards: [StandardMapping]
  ) -> [GapFix] {
    var rest = open
    var changes: [GapFix] = []
    while let first = rest.first {
      let together = rest.filter { $0.pathways == first.pathways }
      rest.removeAll { $0.pathways == first.pathways }
      let units = structure.combined.units.indices.filter { unit in
        first.pathways.allSatisfy {
          structure.combined.units[unit].place(on: $0)?.standing == .mandatory
        }
      }
      let ranked = units.sorted { left, right in
        let (one, other) = (uses(of: left, in: standards), uses(of: right, in: standards))
        return one == other ? left < right : one > other
      }
      guard let unit = ranked.first else { continue }
      changes.append(
        GapFix(
          kind: .cover, unit: unit, closes: together.map(\.gap),
          alternatives: ranked.dropFirst().sorted()))
    }
    return changes
  }

  /// How many KSBs a unit covers already.
  private func uses(of unit: Int, in standards: [StandardMapping]) -> Int {
    standards.reduce(0) { $0 + $1.claims.count { $0.taught.contains { $0.unit == unit } } }
  }
}

extension KSBClaim {
  /// Whether some learner never meets the KSB, for certain.
  fileprivate var isGap: Bool {
    switch coverage {
    case .none, .missing: true
    case .unclear: false
    case .full, .partial: guarantee?.guarantee == .sometimes || guarantee?.guarantee == .never
    }
  }
}
