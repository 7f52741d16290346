import Domain
import Recognition

extension GuaranteeAnalysis {
  /// What every learner gets of a claim's KSB, given whether every choice meets it at all.
  mutating func learners(of claim: KSBClaim) -> LearnerCoverage {
    guard let guarantee = claim.guarantee else { return Self.nothingKnown(nil) }
    switch claim.coverage {
    case .missing: return LearnerCoverage(guarantee: .never, guaranteed: .none)
    case .none where claim.taught.isEmpty:
      return LearnerCoverage(guarantee: .never, guaranteed: .none)
    case .none, .unclear: return Self.nothingKnown(guarantee.reason)
    case .full, .partial: break
    }
    let isInDoubt = guarantee.guarantee == .unknown && !guarantee.isGivenUp
    guard !isInDoubt, let pathways = structure.pathways(serving: pathway) else {
      return Self.nothingKnown(guarantee.reason)
    }
    if let doubt = structure.doubts.first, !doubt.onlyForbids {
      return taken(claim.unitCoverage, on: pathways, doubt.reason)
    }
    var answer = analysis.coverage(of: claim.unitCoverage, on: pathways)
    guard answer.guaranteed != .full else { return answer }
    // What is in doubt can only add to what is guaranteed.
    if let doubt = structure.doubts.first {
      answer.limit(to: .always, because: doubt.reason)
    } else if let stranger = claim.taught.first(where: { $0.unit == nil }) {
      answer.limit(
        to: answer.guarantee, because: "“\(stranger.name)” is not a unit of the structure")
    }
    return answer
  }

  /// What units give that every learner takes, whatever else the structure means.
  private func taken(
    _ coverage: UnitCoverage, on pathways: [String?], _ reason: String
  ) -> LearnerCoverage {
    let sets = coverage.sufficient + [coverage.eachOrTogether].filter { !$0.isEmpty }
    let isFull = pathways.allSatisfy { pathway in
      sets.contains { set in
        set.allSatisfy {
          structure.combined.units[$0].place(on: pathway)?.standing == .mandatory
        }
      }
    }
    return LearnerCoverage(
      guarantee: .always, guaranteed: isFull ? .full : .unknown, reason: isFull ? nil : reason)
  }

  private static func nothingKnown(_ reason: String?) -> LearnerCoverage {
    LearnerCoverage(guarantee: .unknown, guaranteed: .unknown, reason: reason)
  }
}

extension LearnerCoverage {
  /// Leaves open how much is guaranteed.
  fileprivate mutating func limit(to guarantee: Guarantee, because reason: String) {
    self = LearnerCoverage(guarantee: guarantee, guaranteed: .unknown, reason: reason)
  }
}
