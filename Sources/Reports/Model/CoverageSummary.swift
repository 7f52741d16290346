public import Submissions

/// How many KSBs are covered, and how far.
public struct CoverageSummary: Sendable, Hashable {
  /// All of them.
  public let total: Int

  private let counts: [Coverage: Int]

  init(_ coverages: [Coverage]) {
    total = coverages.count
    counts = coverages.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many have this coverage.
  public subscript(coverage: Coverage) -> Int { counts[coverage, default: 0] }
}
