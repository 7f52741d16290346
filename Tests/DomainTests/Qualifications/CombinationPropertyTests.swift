import Testing

@testable import Domain

/// The analysis equals plain enumeration on thousands of small structures, with joint sets,
/// ambiguous lists, exact levels and compensation.
@Suite struct CombinationPropertyTests {
  private static let seedsOfATest = 2_500

  @Test(arguments: 0..<10)
  func `every answer equals the enumeration of all combinations`(part: Int) {
    let first = 1_000_000 + part * Self.seedsOfATest
    let seeds = first..<(first + Self.seedsOfATest)
    var counts = Counts()
    for seed in seeds {
      var random = RandomStructure(seed: seed)
      let (structure, coverages) = random.makeWithCoverages()
      let one = Comparison(seed: seed, structure: structure)
      var analysis = CombinationAnalysis(structure, steps: 100_000)
      one.compareChoices(&analysis)
      for coverage in coverages {
        one.compareGuarantee(of: coverage, &analysis, &counts)
        one.compareLevels(of: coverage, &analysis, &counts)
      }
    }
    print("compared structures with the seeds \(seeds): \(counts)")
    // A generator that only makes easy questions would prove nothing.
    for guarantee in Guarantee.allCases {
      #expect(counts.guarantees[guarantee, default: 0] > 100, "\(guarantee.rawValue) in \(seeds)")
    }
    for level in CoverageLevel.allCases {
      #expect(counts.levels[level, default: 0] > 50, "\(level.rawValue) in \(seeds)")
    }
    for count in 1...3 {
      #expect(counts.losses[count, default: 0] > 0, "\(count) failed in \(seeds)")
    }
  }
}

/// How often each answer was due.
private struct Counts: CustomStringConvertible {
  var guarantees: [Guarantee: Int] = [:]
  var levels: [CoverageLevel: Int] = [:]
  /// Losses by the number of units that have to be failed.
  var losses: [Int: Int] = [:]

  var description: String {
    let guarantees = Guarantee.allCases.map { "\(self.guarantees[$0, default: 0]) \($0.rawValue)" }
    let levels = CoverageLevel.allCases.map { "\(self.levels[$0, default: 0]) \($0.rawValue)" }
    let losses = self.losses.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" }
    return """
      met \(guarantees.joined(separator: ", ")); levels \(levels.joined(separator: ", ")); lost by \
      failing units \(losses.joined(separator: ", "))
      """
  }
}

/// A structure, and the valid combinations that the enumeration finds.
private struct Comparison {
  let seed: Int
  let structure: QualificationStructure
  let all: BruteForce
  /// Those of every pathway, the smallest first.
  let combinations: [(pathway: String?, choices: [[Int]])]

  init(seed: Int, structure: QualificationStructure) {
    let all = BruteForce(structure: structure)
    self.seed = seed
    self.structure = structure
    self.all = all
    combinations = structure.pathways.map { ($0, all.choices(on: $0)) }
  }

  // MARK: What learners can take

  func compareChoices(_ analysis: inout CombinationAnalysis) {
    for (pathway, choices) in combinations {
      #expect(analysis.smallestChoice(on: pathway) == choices.first, "seed \(seed)")
      for unit in structure.units.indices {
        #expect(
          analysis.canTake(unit, on: pathway) == choices.contains { $0.contains(unit) },
          "seed \(seed), unit \(unit) on \(pathway ?? "–")")
      }
      check(analysis.conflict(on: pathway), pathway, hasChoices: !choices.isEmpty)
    }
  }

  /// A conflict is given where there is no choice; none of its constraints can be spared.
  private func check(
    _ conflict: [CombinationConstraint]?, _ pathway: String?, hasChoices: Bool
  ) {
    #expect((conflict == nil) == hasChoices, "seed \(seed)")
    guard let conflict else { return }
    #expect(all.choices(on: pathway, keeping: Set(conflict)).isEmpty, "seed \(seed)")
    for spared in conflict {
      let others = Set(conflict).subtracting([spared])
      #expect(!all.choices(on: pathway, keeping: others).isEmpty, "seed \(seed): \(spared)")
    }
  }

  // MARK: Whether a KSB is met at all

  func compareGuarantee(
    of coverage: UnitCoverage, _ analysis: inout CombinationAnalysis, _ counts: inout Counts
  ) {
    let units = coverage.anyContributing
    let answer = analysis.guarantee(of: units)
    let due = combinations.compactMap { pathway, choices -> CoverageGuarantee.OnPathway? in
      guard !choices.isEmpty else { return nil }
      let missing = choices.filter { units.isDisjoint(with: $0) }
      return CoverageGuarantee.OnPathway(
        pathway: pathway,
        guarantee: missing.isEmpty ? .always : missing.count == choices.count ? .never : .sometimes,
        counterexample: missing.first)
    }
    let kinds = Set(due.map(\.guarantee))
    let sum = kinds.count == 1 ? kinds.first : kinds.isEmpty ? .unknown : .sometimes
    #expect(answer.pathways == due, "seed \(seed), units \(units.sorted())")
    #expect(answer.guarantee == sum, "seed \(seed), units \(units.sorted())")
    counts.guarantees[answer.guarantee, default: 0] += 1
  }

  // MARK: How much every learner gets

  func compareLevels(
    of coverage: UnitCoverage, _ analysis: inout CombinationAnalysis, _ counts: inout Counts
  ) {
    let answer = analysis.coverage(of: coverage)
    let due = all.expectation(of: coverage, combinations)
    #expect(Self.told(answer) == due, "seed \(seed), \(coverage)")
    #expect(!answer.isLossUndecided, "seed \(seed), \(coverage)")
    counts.levels[due.guaranteed, default: 0] += 1
    if let loss = due.loss { counts.losses[loss.failed.count, default: 0] += 1 }
    // A standard that is tied to a pathway is judged by its learners alone.
    guard let last = combinations.last else { return }
    let alone = analysis.coverage(of: coverage, on: [last.pathway])
    #expect(
      Self.told(alone) == all.expectation(of: coverage, [last]),
      "seed \(seed), \(coverage) on \(last.pathway ?? "–")")
  }

  private static func told(_ answer: LearnerCoverage) -> BruteForce.Expectation {
    BruteForce.Expectation(
      guarantee: answer.guarantee, guaranteed: answer.guaranteed, none: answer.none,
      partial: answer.partial, loss: answer.loss)
  }
}
