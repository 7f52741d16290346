/// What all the lists say of one standard.
package struct ScopeAnswer: Sendable, Hashable {
  /// What one cycle says of it.
  package struct OfCycle: Sendable, Hashable {
    /// The cycle.
    package let cycle: CycleProfile
    /// What its list says; nil when the list does not name the standard or there is no list.
    package let entry: ScopeEntry?
  }

  /// The reference that was asked about.
  package let reference: String

  /// What each cycle that was asked about says, the earliest first.
  package let cycles: [OfCycle]

  /// The body that regulates the occupation by statute, if one does as far as is known.
  package let regulated: RegulatedOccupations.Occupation?

  /// The standard that took its place, if one did.
  package let replacedBy: String?

  /// The standard whose place it took, if it did.
  package let replaces: String?

  /// Asks the lists.
  ///
  /// - Parameters:
  ///   - reference: The standard's reference, in upper case.
  ///   - cycle: The one cycle to ask; nil for all.
  ///   - known: The cycles that there are.
  package init(_ reference: String, cycle: String? = nil, among known: PublishedCycles = .known) {
    self.reference = reference
    cycles = known.cycles.filter { cycle == nil || $0.name == cycle }.map {
      OfCycle(cycle: $0, entry: $0.list?.entry(reference))
    }
    regulated = known.regulated.occupation(reference)
    replacedBy = known.replacement(of: reference)
    replaces = known.replacements.first { $0.new == reference }?.old
  }

  /// What the lists that name it say, the earliest first.
  package var entries: [ScopeEntry] { cycles.compactMap(\.entry) }

  /// The title of the latest list that names it.
  package var title: String? { entries.last?.title }
}
