extension OccupationalStandard {
  /// Everything that the record says it is called, its reference first.
  package var references: [String] { [reference] + otherReferences }

  /// Whether the record says that a reference is its own, its occupation's, or an option's.
  package func goesBy(_ other: String) -> Bool {
    let wanted = other.uppercased()
    return references.contains { $0.uppercased() == wanted }
      || options.contains { $0.occupationCode?.uppercased() == wanted }
  }

  /// Whether two records are of one occupation, as far as they say.
  package func isSameOccupation(as other: OccupationalStandard) -> Bool {
    goesBy(other.reference) || other.goesBy(reference)
  }
}
