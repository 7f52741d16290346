/// A KSB's coverage, and the pathways whose learners count.
struct CoverageQuestion: Hashable, Sendable {
  var coverage: UnitCoverage
  var pathways: [String?]
}

extension CombinationAnalysis {
  /// What every learner gets of a KSB.
  ///
  /// - Parameters:
  ///   - coverage: How units cover the KSB.
  ///   - pathways: The pathways whose learners count; nil for all of them.
  /// - Returns: The answer, with the counter-examples of each pathway that has one.
  package mutating func coverage(
    of coverage: UnitCoverage, on pathways: [String?]? = nil
  ) -> LearnerCoverage {
    let question = CoverageQuestion(coverage: coverage, pathways: pathways ?? index.pathways)
    if let known = coverages[question] { return known }
    let answer = decide(question)
    coverages[question] = answer
    return answer
  }

  /// A pathway's answers under both readings.
  private struct Answers {
    var pathway: String?
    var contributing: CoverageGuarantee.OnPathway
    var each: PathwayAnalysis.Level
    var together: PathwayAnalysis.Level
  }

  private mutating func decide(_ question: CoverageQuestion) -> LearnerCoverage {
    let coverage = question.coverage
    let answers = question.pathways.compactMap { ask(both: coverage, on: $0) }
    guard !answers.isEmpty else {
      return LearnerCoverage(
        guarantee: .unknown, guaranteed: .unknown, reason: CoverageGuarantee.nothingValid)
    }
    // Where no choice can hold all of the units, each of them alone was meant.
    let differ = answers.contains { $0.each.level != $0.together.level }
    let canHoldAll = differ ? canHold(allOf: coverage.eachOrTogether, on: answers) : false
    let each = answers.reduce(CoverageLevel.full) { $0.least($1.each.level) }
    let together = answers.reduce(CoverageLevel.full) { $0.least($1.together.level) }
    let level = Self.level(each, together, canHoldAll: canHoldAll)
    var answer = LearnerCoverage(
      guarantee: Self.sum(answers.map(\.contributing.guarantee)), guaranteed: level,
      pathways: answers.map {
        Self.onPathway($0, canHoldAll: canHoldAll, reading: level == .depends ? .together : .each)
      })
    if answer.guarantee == .unknown || answer.guaranteed == .unknown {
      answer.reason = CoverageGuarantee.givenUp
    }
    findLoss(&answer, coverage)
    return answer
  }

  /// The answers of a pathway; nil when it has no valid combination.
  private mutating func ask(both coverage: UnitCoverage, on pathway: String?) -> Answers? {
    ask(pathway) { analysis, budget in
      guard let contributing = analysis.guarantee(of: coverage.anyContributing, &budget) else {
        return nil
      }
      let each = analysis.level(coverage.sets(.each), contributing, &budget)
      let together =
        coverage.isAmbiguous
        ? analysis.level(coverage.sets(.together), contributing, &budget) : each
      return Answers(
        pathway: pathway, contributing: contributing, each: each, together: together)
    }
  }

  /// Whether some valid combination holds all of some units; nil when given up.
  private mutating func canHold(allOf units: Set<Int>, on answers: [Answers]) -> Bool? {
    var isCertain = true
    for answer in answers {
      switch ask(answer.pathway, { $0.canHold(allOf: units, &$1) }) {
      case true?: return true
      case false?: continue
      case nil: isCertain = false
      }
    }
    return isCertain ? false : nil
  }

  /// The level on which both readings agree, or that it depends on them.
  private static func level(
    _ each: CoverageLevel, _ together: CoverageLevel, canHoldAll: Bool?
  ) -> CoverageLevel {
    if each == together { return each }
    switch canHoldAll {
    case false?: return each
    case true? where each != .unknown && together != .unknown: return .depends
    case true?, nil: return .unknown
    }
  }

  private static func onPathway(
    _ answers: Answers, canHoldAll: Bool?, reading: UnitCoverage.Reading
  ) -> LearnerCoverage.OnPathway {
    LearnerCoverage.OnPathway(
      pathway: answers.pathway, guarantee: answers.contributing.guarantee,
      guaranteed: level(answers.each.level, answers.together.level, canHoldAll: canHoldAll),
      none: answers.contributing.counterexample,
      partial: reading == .each ? answers.each.partial : answers.together.partial)
  }

  /// The guarantee over pathways: what is known of some may settle it for all.
  private static func sum(_ guarantees: [Guarantee]) -> Guarantee {
    let all = Set(guarantees)
    if all.contains(.sometimes) || all.isSuperset(of: [.always, .never]) { return .sometimes }
    return all.count == 1 ? all.first ?? .unknown : .unknown
  }

  // MARK: Compensation

  /// Finds what a learner loses who fails as much as the structure lets them.
  private mutating func findLoss(_ answer: inout LearnerCoverage, _ coverage: UnitCoverage) {
    let isFull = answer.guaranteed == .full
    guard isFull || answer.guaranteed == .partial || answer.guaranteed == .depends else { return }
    // What is lost however the sheet is read is lost where each unit was meant alone.
    for pathway in answer.pathways.map(\.pathway) {
      guard let limit = index.mayBeFailed(on: pathway) else { continue }
      let sets =
        isFull
        ? coverage.sets(.each)
        : coverage.anyContributing.sorted().map { [$0] as Set<Int> }
      let units = index.structure.units
      let outcome = ask(pathway) { analysis, budget in
        let search = CompensationSearch(
          units: units, limit: limit, sets: analysis.reachable(sets))
        return search.answer(&analysis, &budget)
      }
      switch outcome {
      case .lost(let choice, let failed):
        let loss = LearnerCoverage.Loss(
          choice: .init(pathway: pathway, units: choice), failed: failed)
        if answer.loss.map({ loss.isSmaller(than: $0) }) ?? true { answer.loss = loss }
      case .kept: break
      case .givenUp: answer.isLossUndecided = true
      }
    }
  }
}

extension LearnerCoverage.Loss {
  /// Whether this one fails fewer units, or as many and comes first, or shows it in fewer units.
  fileprivate func isSmaller(than other: Self) -> Bool {
    if failed != other.failed { return failed.isSmallerChoice(than: other.failed) }
    return choice.units.isSmallerChoice(than: other.choice.units)
  }
}
