/// A cycle's published list of the standards that qualifications may be submitted against.
package struct ScopeList: Sendable, Hashable, Codable {
  /// The day of the page that we have it from, if the page says.
  package var asOf: CycleDay?

  /// How far it can be trusted, in a sentence.
  package var caveat: String

  /// The identifier of the ``FactSource`` of references, titles, levels and categories.
  package var source: String

  /// The identifier of the ``FactSource`` of routes, where an entry names no other.
  ///
  /// The page that the list stands on lost some of its headings, so routes come from elsewhere.
  package var routeSource: String

  /// What each category means, by its name, in our own words.
  package var categories: [String: String]

  /// What is said of standards that are not listed, if anything is.
  package var unlisted: String?

  /// The standards in the order of the page.
  package var entries: [ScopeEntry]

  /// What the list says of a standard; nil when it does not name it.
  package func entry(_ reference: String) -> ScopeEntry? {
    entries.first { $0.reference == reference }
  }
}

/// A standard in a cycle's list.
package struct ScopeEntry: Sendable, Hashable, Codable {
  /// The reference, such as `ST0827`.
  package var reference: String
  /// What the list says of it.
  package var category: ScopeCategory
  /// The level as the list gives it, which may differ from the standard's own.
  package var level: Int
  /// The title as the list gives it.
  package var title: String
  /// The route.
  package var route: String
  /// The identifier of the route's own ``FactSource``, where it is not the list's.
  package var routeSource: String?
}

/// What a list says of a standard.
package enum ScopeCategory: String, Sendable, Hashable, Codable, CaseIterable {
  /// Qualifications may be submitted against it.
  case inScope = "in-scope"
  /// It may be revised: the regulator's team wants to be asked first.
  case contactUs = "contact-us"
  /// It is very unlikely to be in the cycle.
  case outOfScope = "out-of-scope"

  /// The category as people write it.
  package var words: String {
    switch self {
    case .inScope: "in scope"
    case .contactUs: "contact us"
    case .outOfScope: "out of scope"
    }
  }
}
