import Domain
import Recognition

extension RecognisedWorkbook {
  /// The same with the references of the standards that were found, where the sheets call one of
  /// them by another name of the same occupation, `ST0827` for `OCC0827`.
  func naming(_ standards: [OccupationalStandard]) -> RecognisedWorkbook {
    let aliased = standards.filter { !$0.otherReferences.isEmpty }
    guard !aliased.isEmpty else { return self }
    let own = Set(standards.map(\.reference))
    let name = { (reference: String) -> String in
      guard !own.contains(reference) else { return reference }
      return aliased.first { $0.goesBy(reference) }?.reference ?? reference
    }
    var named = self
    for index in named.namedStandards.indices {
      named.namedStandards[index].reference = name(named.namedStandards[index].reference)
    }
    for index in named.standardFacts.indices {
      switch named.standardFacts[index].subject {
      case .reference(let reference):
        named.standardFacts[index].subject = .reference(name(reference))
      case .version(let version, let reference):
        named.standardFacts[index].subject = .version(version, of: reference.map(name))
      case .title, .level, .anyLevel: break
      }
    }
    return named
  }
}
