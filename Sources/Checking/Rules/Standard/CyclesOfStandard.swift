import Domain

extension ScopeList {
  /// What the list says of a standard, by any reference that its record gives.
  func entry(of standard: OccupationalStandard) -> ScopeEntry? {
    standard.references.lazy.compactMap { entry($0.uppercased()) }.first
  }
}

extension RegulatedOccupations {
  /// The occupation of a standard, by any reference that its record gives.
  func occupation(of standard: OccupationalStandard) -> Occupation? {
    standard.references.lazy.compactMap { occupation($0.uppercased()) }.first
  }
}
