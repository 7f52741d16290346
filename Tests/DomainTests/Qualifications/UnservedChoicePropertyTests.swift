import TestSupport
import Testing

@testable import Domain

/// Which choices lead to no standard equals plain enumeration.
@Suite struct UnservedChoicePropertyTests {
  @Test func `choices that lead to none of the standards equal the enumeration`() {
    var counts = (served: 0, unserved: 0, whole: 0)
    for seed in 2_000_000..<2_005_000 { compare(seed, &counts) }
    print("compared standards with the seeds 2000000..<2005000: \(counts)")
    #expect(counts.served > 100)
    #expect(counts.unserved > 100)
    #expect(counts.whole > 100)
  }

  private func compare(_ seed: Int, _ counts: inout (served: Int, unserved: Int, whole: Int)) {
    var random = RandomStructure(seed: seed)
    let (structure, first) = random.make()
    let second = random.make().covering
    let units = Set(structure.units.indices)
    let standards =
      seed % 2 == 0
      ? [Array(first.prefix(3))]
      : [Array(first.prefix(2)), second]
        .map { sets in sets.map { $0.intersection(units) } }
    var analysis = CombinationAnalysis(structure, steps: 100_000)
    let answers = analysis.choicesServingNone(of: standards)
    let all = BruteForce(structure: structure)
    var due: [UnservedChoice] = []
    for pathway in structure.pathways {
      let choices = all.choices(on: pathway)
      guard !choices.isEmpty else { continue }
      let unserved = choices.filter { choice in
        standards.allSatisfy { sets in sets.contains { $0.isDisjoint(with: choice) } }
      }
      due.append(
        UnservedChoice(
          pathway: pathway, choice: unserved.first,
          isWholePathway: unserved.count == choices.count))
      let meeting = choices.first { choice in
        standards[0].allSatisfy { !$0.isDisjoint(with: choice) }
      }
      #expect(
        analysis.smallestChoice(meeting: standards[0], on: pathway) == meeting, "seed \(seed)")
      if unserved.isEmpty { counts.served += 1 } else { counts.unserved += 1 }
      if unserved.count == choices.count { counts.whole += 1 }
    }
    #expect(answers == due, "seed \(seed)")
  }
}
