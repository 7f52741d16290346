/// A cycle's published list of the standards that qualifications may be submitted against.
public struct ScopeList: Sendable, Hashable, Codable {
  /// The day of the page that we have it from, if the page says.
  public var asOf: CycleDay?

  /// How far it can be trusted, in a sentence.
  public var caveat: String

  /// The identifier of the ``FactSource`` of references, titles, levels and categories.
  public var source: String

  /// The identifier of the ``FactSource`` of routes, where an entry names no other.
  ///
  /// The page that the list stands on lost some of its headings, so routes come from elsewhere.
  public var routeSource: String

  /// What each category means, by its name, in our own words.
  public var categories: [String: String]

  /// What is said of standards that are not listed, if anything is.
  public var unlisted: String?

  /// The standards in the order of the page.
  public var entries: [ScopeEntry]

  /// What the list says of a standard; nil when it does not name it.
  public func entry(_ reference: String) -> ScopeEntry? {
    entries.first { $0.reference == reference }
  }
}

/// A standard in a cycle's list.
public struct ScopeEntry: Sendable, Hashable, Codable {
  /// The reference, such as `ST0827`.
  public var reference: String
  /// What the list says of it.
  public var category: ScopeCategory
  /// The level as the list gives it, which may differ from the standard's own.
  public var level: Int
  /// The title as the list gives it.
  public var title: String
  /// The route.
  public var route: String
  /// The identifier of the route's own ``FactSource``, where it is not the list's.
  public var routeSource: String?
}

/// What a list says of a standard.
public enum ScopeCategory: String, Sendable, Hashable, Codable, CaseIterable {
  /// Qualifications may be submitted against it.
  case inScope = "in-scope"
  /// It may be revised: the regulator's team wants to be asked first.
  case contactUs = "contact-us"
  /// It is very unlikely to be in the cycle.
  case outOfScope = "out-of-scope"

  /// The category as people write it.
  public var words: String {
    switch self {
    case .inScope: "in scope"
    case .contactUs: "contact us"
    case .outOfScope: "out of scope"
    }
  }
}
