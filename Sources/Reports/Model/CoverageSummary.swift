package import Checking

/// How many KSBs are covered, and how far.
package struct CoverageSummary: Sendable, Hashable {
  /// All of them.
  package let total: Int

  private let counts: [Coverage: Int]

  init(_ coverages: [Coverage]) {
    total = coverages.count
    counts = coverages.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// How many have this coverage.
  package subscript(coverage: Coverage) -> Int { counts[coverage, default: 0] }
}
