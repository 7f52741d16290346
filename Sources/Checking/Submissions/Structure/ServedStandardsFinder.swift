import Domain
import Recognition

/// Finds which learners are led to which of the claimed standards.
///
/// A valid combination leads to a standard when it meets every KSB that the mapping claims of it.
/// KSBs that no combination meets are gaps of their own, and are left out.
struct ServedStandardsFinder {
  let structure: SubmissionStructure
  let standards: [StandardMapping]
  var analysis: CombinationAnalysis

  mutating func find() -> ServedStandards {
    var found = ServedStandards()
    guard structure.doubts.isEmpty else { return found }
    found.unclaimed = unclaimed
    for places in sharing {
      guard let first = places.first,
        let pathways = structure.pathways(serving: standards[first].pathway)
      else { continue }
      let isShort = places.contains { place in
        standards[place].claims.contains { $0.isCovered && $0.guarantee?.guarantee == .sometimes }
      }
      guard isShort, let learners = learners(ledTo: places, on: pathways) else { continue }
      found.undivided.append(learners)
      let answers = analysis.choicesServingNone(of: places.map(unitsOfKSBs), on: pathways)
      found.unserved += answers.filter { $0.choice != nil }.map {
        ServedStandards.Unserved(choice: $0, standards: places)
      }
    }
    return found
  }

  /// Pathways that no claim names, where every claim names one.
  private var unclaimed: [String] {
    let claimed = standards.map { structure.pathways(serving: $0.pathway) ?? [] }
    guard !standards.isEmpty, standards.allSatisfy({ $0.pathway != nil }) else { return [] }
    let possible = structure.pathways.filter { $0.conflict == nil }.map(\.pathway)
    return possible.compactMap { $0 }.filter { pathway in
      !claimed.contains { $0.contains(pathway) }
    }
  }

  /// The standards that are claimed for the same learners, where there are several.
  private var sharing: [[Int]] {
    let groups = Dictionary(grouping: standards.indices) { standards[$0].pathway?.unitKey }
    return groups.values.filter { $0.count > 1 }.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Who is led to each of some standards; nil where nobody is led to one of them.
  private mutating func learners(
    ledTo places: [Int], on pathways: [String?]
  ) -> [ServedStandards.Learners]? {
    var all: [ServedStandards.Learners] = []
    for place in places {
      let whole = pathways.compactMap { $0 }.filter { isServed(place, throughout: $0) }
      if whole.isEmpty {
        guard let choice = choice(leadingTo: place, on: pathways) else { return nil }
        all.append(.init(standard: place, pathways: [], choice: choice))
      } else {
        all.append(.init(standard: place, pathways: whole, choice: nil))
      }
    }
    return all
  }

  private func isServed(_ place: Int, throughout pathway: String) -> Bool {
    claims(of: place).allSatisfy { claim in
      claim.guarantee?.guarantee == .always
        || claim.guarantee?.pathways.contains {
          $0.pathway == pathway && $0.guarantee == .always
        } ?? false
    }
  }

  private mutating func choice(
    leadingTo place: Int, on pathways: [String?]
  ) -> LearnerCoverage.Choice? {
    let sets = unitsOfKSBs(place)
    for pathway in pathways {
      if let units = analysis.smallestChoice(meeting: sets, on: pathway) {
        return LearnerCoverage.Choice(pathway: pathway, units: units)
      }
    }
    return nil
  }

  private func unitsOfKSBs(_ place: Int) -> [Set<Int>] {
    claims(of: place).map { Set($0.taught.compactMap(\.unit)) }
  }

  /// The claims that some combination meets.
  private func claims(of place: Int) -> [KSBClaim] {
    standards[place].claims.filter { claim in
      guard claim.isCovered, let guarantee = claim.guarantee?.guarantee else { return false }
      return guarantee == .always || guarantee == .sometimes
    }
  }
}
