import TestSupport
import Testing

@testable import Domain

/// The least and the most of valid combinations equal those of plain enumeration.
@Suite struct TotalsPropertyTests {
  private static let seeds = 0..<3_000

  @Test func `least and most equal those of the enumeration of all choices`() {
    var ranges = 0
    for seed in Self.seeds {
      var random = RandomStructure(seed: seed)
      let structure = random.make().structure
      var numbers = SeededNumbers(seed: seed + 1_000_000)
      let amounts = structure.units.map { _ in
        numbers.pick([0, 10, 15, 15, 40, 60, Amount(hundredths: 750)] as [Amount])
      }
      let analysis = CombinationAnalysis(structure, steps: 100_000)
      let range = analysis.totals(of: amounts)
      let all = BruteForce(structure: structure)
      let sums = structure.pathways.flatMap { all.choices(on: $0) }.map { choice in
        choice.reduce(0) { $0 + amounts[$1].hundredths }
      }
      #expect(range?.least.hundredths == sums.min(), "seed \(seed)")
      #expect(range?.most.hundredths == sums.max(), "seed \(seed)")
      if range.map({ $0.least < $0.most }) ?? false { ranges += 1 }
    }
    // Structures without a choice would prove nothing.
    #expect(ranges > 500)
  }

  @Test func `amounts for other units than there are say nothing`() {
    let analysis = CombinationAnalysis(QualificationStructure(units: []), steps: 10)
    #expect(analysis.totals(of: [15]) == nil)
  }
}
