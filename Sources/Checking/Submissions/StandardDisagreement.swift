import Domain
package import Recognition

/// Something that a sheet says of its standard, and that is not so of the one it is checked against.
package struct StandardDisagreement: Sendable, Hashable {
  /// What the sheet says.
  package var fact: StandardFact

  /// The standard that it was compared with: the first of several.
  package var mapping: StandardMapping

  /// The file of the fact’s cell: the mapping, or the structure.
  package var file: String

  /// Whether the same sheet names that standard by its reference.
  package var isNamedThere: Bool
}

extension Submission {
  /// What the sheets say of their standards that is not so, in the order of reading.
  ///
  /// Where several standards were given, what is so of one of those that a sheet speaks of is right.
  /// Nothing is said of a sheet that names other standards alone: see ``otherStandards``.
  package var disagreements: [StandardDisagreement] {
    let mapped = (recognised?.standardFacts ?? []).compactMap {
      disagreement($0, in: mappingFile.name, naming: references(on: $0.location.sheet))
    }
    guard let structure else { return mapped }
    let stated = structure.recognised.facts.standardFacts.reduce(into: Stated()) { stated, fact in
      let found = disagreement(fact, in: structure.file, naming: stated.references)
      stated.add(fact, found)
    }
    return mapped + stated.disagreements
  }

  private func disagreement(
    _ fact: StandardFact, in file: String, naming references: Set<String>
  ) -> StandardDisagreement? {
    let candidates = standards.filter {
      $0.isGiven && (references.isEmpty || references.contains(where: $0.standard.goesBy))
    }
    guard let first = candidates.first,
      candidates.allSatisfy({ fact.agrees(with: $0, level: qualification.level) == false })
    else { return nil }
    return StandardDisagreement(
      fact: fact, mapping: first, file: file, isNamedThere: !references.isEmpty)
  }

  private func references(on sheet: String) -> Set<String> {
    let named = (recognised?.namedStandards ?? []).filter { $0.location.sheet == sheet }
    return Set(named.map(\.reference))
  }
}

/// The one cell of a structure that states its standard: a wrong reference says all.
private struct Stated {
  private(set) var disagreements: [StandardDisagreement] = []
  private(set) var references: Set<String> = []

  mutating func add(_ fact: StandardFact, _ disagreement: StandardDisagreement?) {
    if case .reference(let reference) = fact.subject { references.insert(reference) }
    if let disagreement { disagreements.append(disagreement) }
  }
}

extension StandardFact {
  /// Whether the fact is so; nil when that is not known.
  fileprivate func agrees(with mapping: StandardMapping, level ofQualification: Int?) -> Bool? {
    let standard = mapping.standard
    switch subject {
    case .reference(let reference):
      return standard.goesBy(reference)
    case .title(let title):
      return StandardTitle(title).canBe(
        oneOf: [standard.title] + standard.options.map(\.title))
    case .version(let version, let reference):
      return reference.map(standard.goesBy) ?? true
        ? standard.isVersion(version) : nil
    case .level(let level):
      return standard.level.map { $0 == level }
    case .anyLevel(let level):
      guard let theirs = standard.level, let ofQualification else { return nil }
      return level == theirs || level == ofQualification
    }
  }
}
