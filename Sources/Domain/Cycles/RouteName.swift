extension PublishedCycles {
  /// The route that a person means: whatever the case, with `&` for `and`, or a part of the name
  /// that no other route has.
  ///
  /// - Returns: The route's name; nil when it is none, or could be several.
  package func route(named text: String) -> String? {
    let wanted = Self.key(text)
    guard !wanted.isEmpty else { return nil }
    let named = routes.map { (name: $0, key: Self.key($0)) }
    if let equal = named.first(where: { $0.key == wanted }) { return equal.name }
    let longer = named.filter { $0.key.starts(with: wanted) }
    return longer.count == 1 ? longer.first?.name : nil
  }

  /// The route nearest to a name that is none.
  package func nearestRoute(to text: String) -> String? { Nearest(among: routes).word(to: text) }

  private static func key(_ text: String) -> [String] {
    StatementText.folded(text).lowercased()
      .split { !$0.isLetter && $0 != "&" }.map { $0 == "&" ? "and" : String($0) }
  }
}
