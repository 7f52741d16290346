import Testing

@testable import Domain

/// What every learner gets equals plain enumeration on thousands of small structures, with joint
/// sets, ambiguous lists, exact levels and compensation.
@Suite struct LevelPropertyTests {
  private static let seedsOfATest = 2_500

  @Test(arguments: 0..<10)
  func `what every learner gets equals the enumeration of all combinations`(part: Int) {
    let seeds =
      (part * Self.seedsOfATest + 1_000_000)..<((part + 1) * Self.seedsOfATest + 1_000_000)
    var levels: [CoverageLevel: Int] = [:]
    var losses: [Int: Int] = [:]
    for seed in seeds { compare(seed, &levels, &losses) }
    let counts = CoverageLevel.allCases.map { "\(levels[$0, default: 0]) \($0.rawValue)" }
    let failed = losses.sorted { $0.key < $1.key }.map { "\($0.value) by \($0.key)" }
    print(
      "compared levels with the seeds \(seeds): \(counts.joined(separator: ", ")); lost by failing "
        + "units: \(failed.joined(separator: ", "))")
    // A generator that only makes easy questions would prove nothing.
    for level in CoverageLevel.allCases {
      #expect(levels[level, default: 0] > 50, "\(level.rawValue) in \(seeds)")
    }
    for count in 1...3 { #expect(losses[count, default: 0] > 0, "\(count) failed in \(seeds)") }
  }

  private func compare(
    _ seed: Int, _ levels: inout [CoverageLevel: Int], _ losses: inout [Int: Int]
  ) {
    var random = RandomStructure(seed: seed)
    let (structure, coverages) = random.makeWithCoverages()
    var analysis = CombinationAnalysis(structure, steps: 100_000)
    let all = BruteForce(structure: structure)
    let combinations = structure.pathways.map { ($0, all.choices(on: $0)) }
    for coverage in coverages {
      let answer = analysis.coverage(of: coverage)
      let due = all.expectation(of: coverage, combinations)
      #expect(Self.told(answer) == due, "seed \(seed), \(coverage)")
      #expect(!answer.isLossUndecided, "seed \(seed), \(coverage)")
      levels[due.guaranteed, default: 0] += 1
      if let loss = due.loss { losses[loss.failed.count, default: 0] += 1 }
      guard let (pathway, choices) = combinations.last else { continue }
      let alone = analysis.coverage(of: coverage, on: [pathway])
      let dueAlone = all.expectation(of: coverage, [(pathway, choices)])
      #expect(Self.told(alone) == dueAlone, "seed \(seed), \(coverage) on \(pathway ?? "–")")
    }
  }

  private static func told(_ answer: LearnerCoverage) -> BruteForce.Expectation {
    BruteForce.Expectation(
      guarantee: answer.guarantee, guaranteed: answer.guaranteed, none: answer.none,
      partial: answer.partial, loss: answer.loss)
  }
}
