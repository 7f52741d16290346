import Domain

/// What every learner gets, straight from the definition: every valid combination is looked at.
extension BruteForce {
  /// What the analysis has to say of a KSB.
  struct Expectation: Equatable {
    var guarantee: Guarantee
    var guaranteed: CoverageLevel
    var none: LearnerCoverage.Choice?
    var partial: LearnerCoverage.Choice?
    var loss: LearnerCoverage.Loss?
  }

  /// The expectation, given the valid combinations of every pathway, the smallest first.
  func expectation(
    of coverage: UnitCoverage, _ combinations: [(pathway: String?, choices: [[Int]])]
  ) -> Expectation {
    let possible = combinations.filter { !$0.choices.isEmpty }
    guard !possible.isEmpty else { return Expectation(guarantee: .unknown, guaranteed: .unknown) }
    let all = possible.flatMap(\.choices)
    let any = coverage.sufficient.reduce(coverage.contributing.union(coverage.eachOrTogether)) {
      $0.union($1)
    }
    let met = all.count { !any.isDisjoint(with: $0) }
    let each = coverage.sufficient + coverage.eachOrTogether.map { [$0] as Set<Int> }
    let together = coverage.sufficient + [coverage.eachOrTogether].filter { !$0.isEmpty }
    let leastEach = least(of: all, each, any)
    let leastTogether = least(of: all, together, any)
    let canHoldAll = all.contains { coverage.eachOrTogether.isSubset(of: $0) }
    let level = leastEach == leastTogether || !canHoldAll ? leastEach : .depends
    let shown = level == .depends ? together : each
    return Expectation(
      guarantee: met == 0 ? .never : met == all.count ? .always : .sometimes, guaranteed: level,
      none: smallest(possible) { any.isDisjoint(with: $0) },
      partial: smallest(possible) { choice in !shown.contains { $0.isSubset(of: choice) } },
      loss: loss(level, sets: each, contributing: any, possible))
  }

  private func least(
    of choices: [[Int]], _ sets: [Set<Int>], _ contributing: Set<Int>
  ) -> CoverageLevel {
    let levels = choices.map { level(of: $0, sets, contributing) }
    return levels.contains(.none) ? .none : levels.contains(.partial) ? .partial : .full
  }

  private func level(
    of choice: [Int], _ sets: [Set<Int>], _ contributing: Set<Int>
  ) -> CoverageLevel {
    if sets.contains(where: { $0.isSubset(of: choice) }) { return .full }
    return contributing.isDisjoint(with: choice) ? .none : .partial
  }

  private func smallest(
    _ combinations: [(pathway: String?, choices: [[Int]])], where isMeant: ([Int]) -> Bool
  ) -> LearnerCoverage.Choice? {
    let found = combinations.compactMap { pathway, choices in
      choices.first(where: isMeant).map { LearnerCoverage.Choice(pathway: pathway, units: $0) }
    }
    return found.min { Self.isSmaller($0.units, $1.units) }
  }

  private static func isSmaller(_ left: [Int], _ right: [Int]) -> Bool {
    left.count == right.count ? left.lexicographicallyPrecedes(right) : left.count < right.count
  }

  // MARK: Compensation

  /// The fewest units that can be failed so that less is left than is guaranteed.
  private func loss(
    _ guaranteed: CoverageLevel, sets: [Set<Int>], contributing: Set<Int>,
    _ combinations: [(pathway: String?, choices: [[Int]])]
  ) -> LearnerCoverage.Loss? {
    guard guaranteed != .none else { return nil }
    var losses: [LearnerCoverage.Loss] = []
    for (pathway, choices) in combinations {
      let applying = structure.rules.filter { $0.applies(on: pathway) }
      guard let limit = applying.compactMap(\.mayBeFailed).min() else { continue }
      let masks = choices.map { choice in choice.reduce(0) { $0 | 1 << $1 } }
      let found = failures.lazy.compactMap { failure -> LearnerCoverage.Loss? in
        guard failure.credits <= limit.hundredths else { return nil }
        let lost = masks.indices.first { index in
          guard masks[index] & failure.mask == failure.mask else { return false }
          let left = choices[index].filter { failure.mask >> $0 & 1 == 0 }
          let level = level(of: left, sets, contributing)
          return guaranteed == .full ? level != .full : level == .none
        }
        return lost.map {
          LearnerCoverage.Loss(
            choice: .init(pathway: pathway, units: choices[$0]), failed: failure.units)
        }
      }.first
      if let found { losses.append(found) }
    }
    return losses.min { left, right in
      left.failed == right.failed
        ? Self.isSmaller(left.choice.units, right.choice.units)
        : Self.isSmaller(left.failed, right.failed)
    }
  }

  /// Units that a learner may fail together, however many credits that may be.
  struct Failure {
    var units: [Int]
    /// The bits of the units.
    var mask: Int
    /// Their credits, in hundredths.
    var credits: Int
  }

  /// Every set of units that may be failed, the smallest first.
  static func failures(in structure: QualificationStructure) -> [Failure] {
    guard structure.rules.contains(where: { $0.mayBeFailed != nil }) else { return [] }
    let candidates = structure.units.indices.filter {
      !structure.units[$0].mustBePassed && structure.units[$0].credits != nil
    }
    return (0..<(1 << candidates.count)).map { bits in
      let units = candidates.indices.filter { bits >> $0 & 1 == 1 }.map { candidates[$0] }
      return Failure(
        units: units, mask: units.reduce(0) { $0 | 1 << $1 },
        credits: units.reduce(0) { $0 + (structure.units[$1].credits?.hundredths ?? 0) })
    }
    .sorted { isSmaller($0.units, $1.units) }
  }
}
