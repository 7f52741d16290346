import Testing

@testable import Domain

/// What the property tests ask about is really there, and often enough to matter.
@Suite struct RandomStructureTests {
  private struct Feature: Sendable {
    var name: String
    var leastPercent: Int
    var isThere: @Sendable (QualificationStructure, [UnitCoverage]) -> Bool
  }

  private static let features: [Feature] = [
    Feature(name: "pathways", leastPercent: 40) { structure, _ in structure.pathways != [nil] },
    Feature(name: "a unit of another standing on another pathway", leastPercent: 5) {
      structure, _ in
      structure.units.contains { Set($0.places.map(\.standing)).count > 1 }
    },
    Feature(name: "a rule for one pathway", leastPercent: 15) { structure, _ in
      structure.rules.contains { $0.pathway != nil }
    },
    Feature(name: "a rule at a level or above", leastPercent: 15) { structure, _ in
      structure.rules.contains { $0.minimumLevel != nil && $0.isBinding }
    },
    Feature(name: "a rule at one level alone", leastPercent: 15) { structure, _ in
      structure.rules.contains { $0.exactLevel != nil && $0.isBinding }
    },
    Feature(name: "a bar", leastPercent: 20) { structure, _ in
      structure.units.contains { !$0.barredWith.isEmpty }
    },
    Feature(name: "a requirement", leastPercent: 20) { structure, _ in
      structure.units.contains { !$0.requires.isEmpty }
    },
    Feature(name: "compensation", leastPercent: 40) { structure, _ in
      structure.rules.contains { $0.mayBeFailed != nil }
    },
    Feature(name: "compensation with a unit that must be passed", leastPercent: 20) {
      structure, _ in
      structure.rules.contains { $0.mayBeFailed != nil }
        && structure.units.contains(where: \.mustBePassed)
    },
    Feature(name: "a joint set", leastPercent: 50) { _, coverages in
      coverages.contains { $0.sufficient.contains { $0.count > 1 } }
    },
    Feature(name: "a list without a mark of each or together", leastPercent: 40) { _, coverages in
      coverages.contains { $0.eachOrTogether.count > 1 }
    },
    Feature(name: "a valid combination on every pathway", leastPercent: 40) { structure, _ in
      let all = BruteForce(structure: structure)
      return structure.pathways.allSatisfy { !all.choices(on: $0).isEmpty }
    },
    Feature(name: "a choice", leastPercent: 40) { structure, _ in
      let all = BruteForce(structure: structure)
      return structure.pathways.contains { all.choices(on: $0).count > 1 }
    },
    Feature(name: "a link or level that changes which combinations are valid", leastPercent: 20) {
      structure, _ in
      let all = BruteForce(structure: structure)
      let plain = BruteForce(structure: structure.withoutLinksAndLevels)
      return structure.pathways.contains { all.choices(on: $0) != plain.choices(on: $0) }
    },
  ]

  @Test func `every feature is made, and in its share`() {
    let seeds = 1_000_000..<1_001_000
    var counts = Self.features.map { _ in 0 }
    for seed in seeds {
      var random = RandomStructure(seed: seed)
      let (structure, coverages) = random.makeWithCoverages()
      for (index, feature) in Self.features.enumerated()
      where feature.isThere(structure, coverages) {
        counts[index] += 1
      }
    }
    for (feature, count) in zip(Self.features, counts) {
      let percent = count * 100 / seeds.count
      print("random structures with \(feature.name): \(percent) %")
      #expect(percent >= feature.leastPercent, "\(feature.name)")
    }
  }
}

extension CombinationRule {
  /// Whether it has a bound that some combination could miss.
  fileprivate var isBinding: Bool { atLeast.map { $0 > 0 } ?? false || atMost != nil }
}

extension QualificationStructure {
  /// The same without bars and requirements, every level counted.
  fileprivate var withoutLinksAndLevels: QualificationStructure {
    var plain = self
    for index in plain.units.indices {
      plain.units[index].barredWith = []
      plain.units[index].requires = []
    }
    for index in plain.rules.indices {
      plain.rules[index].minimumLevel = nil
      plain.rules[index].exactLevel = nil
    }
    return plain
  }
}
