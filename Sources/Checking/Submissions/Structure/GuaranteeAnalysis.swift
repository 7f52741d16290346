import Domain
import Recognition

/// Says of each claim whether every valid combination of units covers its KSB.
struct GuaranteeAnalysis {
  let structure: SubmissionStructure
  var analysis: CombinationAnalysis
  /// The pathway that alone serves the standard; nil when all learners must meet it.
  let pathway: String?

  /// Answers for a claim, in the light of whatever is in doubt.
  mutating func guarantee(of claim: KSBClaim) -> CoverageGuarantee {
    switch claim.coverage {
    case .missing: return CoverageGuarantee(guarantee: .never)
    case .none where claim.taught.isEmpty: return CoverageGuarantee(guarantee: .never)
    case .none: return Self.unknown("the mapping says that it is not covered, and names units")
    case .unclear: return Self.unknown("how far it is covered cannot be read")
    case .full, .partial: break
    }
    if claim.taught.isEmpty { return Self.unknown("no unit is named") }
    guard let pathways = structure.pathways(serving: pathway) else {
      return Self.unknown("the structure has no pathway “\(pathway ?? "")”")
    }
    let units = Set(claim.taught.compactMap(\.unit))
    if let doubt = structure.doubts.first, !doubt.onlyForbids {
      return isTakenByAll(units, on: pathways)
        ? CoverageGuarantee(guarantee: .always) : Self.unknown(doubt.reason)
    }
    let answer = analysis.guarantee(of: units, on: pathways)
    if answer.guarantee == .always || answer.guarantee == .unknown { return answer }
    if let doubt = structure.doubts.first { return Self.unknown(doubt.reason) }
    if let stranger = claim.taught.first(where: { $0.unit == nil }) {
      return Self.unknown("“\(stranger.name)” is not a unit in the structure")
    }
    return answer
  }

  private func isTakenByAll(_ units: Set<Int>, on pathways: [String?]) -> Bool {
    pathways.allSatisfy { pathway in
      units.contains { unit in
        structure.combined.units[unit].place(on: pathway)?.standing == .mandatory
      }
    }
  }

  private static func unknown(_ reason: String) -> CoverageGuarantee {
    CoverageGuarantee(guarantee: .unknown, reason: reason)
  }
}
