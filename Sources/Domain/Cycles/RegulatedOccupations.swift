/// The occupations for which applicants must hold a statutory body's recognition beforehand.
package struct RegulatedOccupations: Sendable, Hashable, Codable {
  /// An occupation, and the body that regulates it.
  package struct Occupation: Sendable, Hashable, Codable {
    /// The reference of its standard.
    package var reference: String
    /// Its title.
    package var title: String
    /// The body.
    package var body: String
    /// What the body is called for short.
    package var abbreviation: String
  }

  /// The identifier of the ``FactSource``.
  package var source = ""

  /// What to bear in mind about them.
  package var note: String?

  /// The occupations.
  package var occupations: [Occupation] = []

  /// The occupation of a standard; nil when no body regulates it by statute as far as is known.
  package func occupation(_ reference: String) -> Occupation? {
    occupations.first { $0.reference == reference }
  }
}

/// A standard that another took the place of.
package struct StandardReplacement: Sendable, Hashable, Codable {
  /// The reference of the earlier standard.
  package var old: String
  /// The reference of the standard that took its place.
  package var new: String
  /// The identifier of the ``FactSource``.
  package var source: String
}
