/// The occupations for which applicants must hold a statutory body's recognition beforehand.
public struct RegulatedOccupations: Sendable, Hashable, Codable {
  /// An occupation, and the body that regulates it.
  public struct Occupation: Sendable, Hashable, Codable {
    /// The reference of its standard.
    public var reference: String
    /// Its title.
    public var title: String
    /// The body.
    public var body: String
    /// What the body is called for short.
    public var abbreviation: String
  }

  /// The identifier of the ``FactSource``.
  public var source = ""

  /// What to bear in mind about them.
  public var note: String?

  /// The occupations.
  public var occupations: [Occupation] = []

  /// The occupation of a standard; nil when no body regulates it by statute as far as is known.
  public func occupation(_ reference: String) -> Occupation? {
    occupations.first { $0.reference == reference }
  }
}

/// A standard that another took the place of.
public struct StandardReplacement: Sendable, Hashable, Codable {
  /// The reference of the earlier standard.
  public var old: String
  /// The reference of the standard that took its place.
  public var new: String
  /// The identifier of the ``FactSource``.
  public var source: String
}
