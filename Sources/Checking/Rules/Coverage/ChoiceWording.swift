package import Domain

/// Puts a choice of units into words: “A learner who takes U9 and U12 from group B”.
package struct ChoiceWording: Sendable {
  private let structure: QualificationStructure
  private let pathway: String?

  /// Prepares the words for choices on a pathway; nil for the nameless one.
  package init(structure: QualificationStructure, pathway: String?) {
    self.structure = structure
    self.pathway = pathway
  }

  /// The learner who makes a choice, as the start of a sentence; mandatory units go without saying.
  package func learner(taking choice: [Int]) -> String {
    let start = pathway.map { "A learner on pathway \($0)" } ?? "A learner"
    let groups = byGroup(choice)
    guard !groups.isEmpty else {
      return hasChoice
        ? "\(start) who takes no optional unit"
        : pathway.map { "Every learner on pathway \($0)" } ?? "Every learner"
    }
    let parts = groups.map { name, units in
      let codes = Wording.list(units.map { structure.units[$0].code })
      return name.map { "\(codes) from group \($0)" } ?? codes
    }
    return "\(start) who takes \(Wording.list(parts))"
  }

  /// Whether there is anything to choose on the pathway.
  var hasChoice: Bool {
    structure.units.contains { $0.place(on: pathway)?.standing == .optional }
  }

  /// The start of a sentence on what a choice misses: “Every learner on pathway Risk misses”.
  package func subject(taking choice: [Int]) -> String {
    "\(learner(taking: choice)) \(hasChoice ? "never meets" : "misses")"
  }

  /// The optional units of a choice by group, in the order of their first units.
  private func byGroup(_ choice: [Int]) -> [(name: String?, units: [Int])] {
    var groups: [(name: String?, units: [Int])] = []
    for unit in choice {
      guard let place = structure.units[unit].place(on: pathway), place.standing == .optional
      else { continue }
      if let index = groups.firstIndex(where: { $0.name == place.group }) {
        groups[index].units.append(unit)
      } else {
        groups.append((place.group, [unit]))
      }
    }
    return groups
  }
}
