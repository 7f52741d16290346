/// Whether a pathway's learners are led to one of some standards, whatever they choose.
package struct UnservedChoice: Sendable, Hashable {
  /// The pathway; nil for the nameless one.
  package var pathway: String?
  /// The smallest valid combination that leads to none of the standards; nil when there is none.
  package var choice: [Int]?
  /// Whether no valid combination of the pathway leads to any of the standards.
  package var isWholePathway: Bool
  /// Whether the search was given up.
  package var isGivenUp: Bool

  /// Creates an answer.
  package init(
    pathway: String?, choice: [Int]? = nil, isWholePathway: Bool = false, isGivenUp: Bool = false
  ) {
    self.pathway = pathway
    self.choice = choice
    self.isWholePathway = isWholePathway
    self.isGivenUp = isGivenUp
  }
}

extension CombinationAnalysis {
  /// For each pathway, a valid combination that leads to none of some standards.
  ///
  /// A combination leads to a standard when it holds a contributing unit of each of its KSBs. KSBs
  /// that the mapping does not claim are best left out, since no combination leads to a standard
  /// with one of them. Pathways without a valid combination are left out.
  ///
  /// - Parameters:
  ///   - standards: The contributing units of each KSB of each standard.
  ///   - pathways: The pathways whose learners count; nil for all of them.
  /// - Returns: An answer for each pathway.
  package mutating func choicesServingNone(
    of standards: [[Set<Int>]], on pathways: [String?]? = nil
  ) -> [UnservedChoice] {
    (pathways ?? index.pathways).compactMap { pathway in
      ask(pathway) { analysis, budget in
        switch analysis.isPossible(&budget) {
        case false?: return nil
        case nil: return UnservedChoice(pathway: pathway, isGivenUp: true)
        case true?: break
        }
        var search = UnservedChoiceSearch(standards, on: analysis)
        search.run(&analysis, &budget)
        return UnservedChoice(
          pathway: pathway, choice: search.best.map { analysis.places(of: $0) },
          isWholePathway: search.best != nil && search.noneServed(&analysis, &budget),
          isGivenUp: search.isGivenUp)
      }
    }
  }

  /// The smallest valid combination on a pathway that has one unit of each of some sets.
  ///
  /// Nil when there is none or the search was given up.
  package mutating func smallestChoice(
    meeting sets: [Set<Int>], on pathway: String?
  ) -> [Int]? {
    ask(pathway) { analysis, budget in
      let open = sets.filter { !analysis.isMandatory(oneOf: $0) }.map { analysis.optional($0) }
      let outcome = analysis.best(ChoiceSearch.Wishes(needed: open), &budget)
      guard case .best(let choice) = outcome else { return nil }
      return analysis.places(of: choice)
    }
  }
}

/// Finds the smallest choice that misses a KSB of every standard, by avoiding, one after another, the
/// units of a KSB of each standard that the best choice so far would lead to.
private struct UnservedChoiceSearch {
  /// For each standard the optional units of each KSB that some learner could miss; each set once.
  private let standards: [[UnitSet]]
  private(set) var best: PartialChoice?
  private(set) var isGivenUp = false
  private var seen: Set<UnitSet> = []

  init(_ standards: [[Set<Int>]], on pathway: PathwayAnalysis) {
    self.standards = standards.map { sets in
      let open = sets.filter { !pathway.isMandatory(oneOf: $0) }.map { pathway.optional($0) }
      let distinct = Set(open)
      // What avoids more units than another set is never needed.
      return distinct.filter { set in !distinct.contains { $0 != set && $0.isSubset(of: set) } }
        .sorted { $0.precedes($1) }
    }
  }

  mutating func run(_ pathway: inout PathwayAnalysis, _ budget: inout WorkBudget) {
    // Where every learner is led to some standard, there is nothing to look for.
    if standards.contains(where: \.isEmpty) { return }
    var open = [UnitSet()]
    while let avoided = open.popLast() {
      guard seen.insert(avoided).inserted else { continue }
      switch pathway.best(avoiding: Avoidance(units: avoided), &budget).outcome {
      case .impossible: continue
      case .givenUp:
        isGivenUp = true
        best = nil
        return
      case .best(let choice):
        if let best, !choice.isBetter(than: best) { continue }
        let served = standards.first { sets in
          sets.allSatisfy { !$0.intersection(choice.units).isEmpty }
        }
        guard let served else {
          best = choice
          continue
        }
        open += served.reversed().map { avoided.union($0) }
      }
    }
  }

  /// Whether no choice leads to any of the standards; false when that could not be found out.
  func noneServed(_ pathway: inout PathwayAnalysis, _ budget: inout WorkBudget) -> Bool {
    standards.allSatisfy { sets in
      guard case .impossible = pathway.best(ChoiceSearch.Wishes(needed: sets), &budget) else {
        return false
      }
      return true
    }
  }
}
