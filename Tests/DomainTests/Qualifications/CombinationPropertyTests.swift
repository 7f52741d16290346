import Testing

@testable import Domain

/// The analysis equals plain enumeration on thousands of small structures.
@Suite struct CombinationPropertyTests {
  private static let seedsOfATest = 2_500

  @Test(arguments: 0..<10)
  func `the analysis equals the enumeration of all choices`(part: Int) {
    let seeds = (part * Self.seedsOfATest)..<((part + 1) * Self.seedsOfATest)
    var guarantees: [Guarantee: Int] = [:]
    for seed in seeds { compare(seed, counting: &guarantees) }
    print("compared structures with the seeds \(seeds): \(Self.summary(guarantees))")
    // A generator that only makes easy questions would prove nothing.
    for guarantee in Guarantee.allCases {
      #expect(guarantees[guarantee, default: 0] > 100, "\(guarantee.rawValue) in \(seeds)")
    }
  }

  private static func summary(_ guarantees: [Guarantee: Int]) -> String {
    Guarantee.allCases.map { "\(guarantees[$0, default: 0]) \($0.rawValue)" }
      .joined(separator: ", ")
  }

  private func compare(_ seed: Int, counting guarantees: inout [Guarantee: Int]) {
    var random = RandomStructure(seed: seed)
    let (structure, covering) = random.make()
    var analysis = CombinationAnalysis(structure, steps: 100_000)
    let all = BruteForce(structure: structure)
    let choices = Dictionary(
      uniqueKeysWithValues: structure.pathways.map { ($0, all.choices(on: $0)) })
    for units in covering {
      let answer = analysis.guarantee(of: units)
      let due = Self.due(units, on: structure.pathways, choices)
      #expect(answer.pathways == due, "seed \(seed), units \(units.sorted())")
      #expect(answer.guarantee == Self.sum(due), "seed \(seed), units \(units.sorted())")
      guarantees[answer.guarantee, default: 0] += 1
    }
    for pathway in structure.pathways {
      let legal = choices[pathway] ?? []
      #expect(analysis.smallestChoice(on: pathway) == legal.first, "seed \(seed)")
      for unit in structure.units.indices {
        #expect(
          analysis.canTake(unit, on: pathway) == legal.contains { $0.contains(unit) },
          "seed \(seed), unit \(unit) on \(pathway ?? "–")")
      }
      check(analysis.conflict(on: pathway), all, pathway, hasChoices: !legal.isEmpty, seed)
    }
  }

  /// A conflict is given where there is no choice; none of its constraints can be spared.
  private func check(
    _ conflict: [CombinationConstraint]?, _ all: BruteForce, _ pathway: String?,
    hasChoices: Bool, _ seed: Int
  ) {
    #expect((conflict == nil) == hasChoices, "seed \(seed)")
    guard let conflict else { return }
    #expect(all.choices(on: pathway, keeping: Set(conflict)).isEmpty, "seed \(seed)")
    for spared in conflict {
      let others = Set(conflict).subtracting([spared])
      #expect(!all.choices(on: pathway, keeping: others).isEmpty, "seed \(seed): \(spared)")
    }
  }

  // MARK: The answers that are due

  private static func due(
    _ units: Set<Int>, on pathways: [String?], _ choices: [String?: [[Int]]]
  ) -> [CoverageGuarantee.OnPathway] {
    pathways.compactMap { pathway in
      guard let legal = choices[pathway], !legal.isEmpty else { return nil }
      let missing = legal.filter { units.isDisjoint(with: $0) }
      return CoverageGuarantee.OnPathway(
        pathway: pathway,
        guarantee: missing.isEmpty ? .always : missing.count == legal.count ? .never : .sometimes,
        counterexample: missing.first)
    }
  }

  private static func sum(_ answers: [CoverageGuarantee.OnPathway]) -> Guarantee {
    let guarantees = Set(answers.map(\.guarantee))
    if guarantees.isEmpty { return .unknown }
    return guarantees.count == 1 ? guarantees.first ?? .unknown : .sometimes
  }
}
