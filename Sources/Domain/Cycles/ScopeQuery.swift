/// Which entries of the lists are wanted.
package struct ScopeQuery: Sendable, Hashable {
  /// An entry, and the cycle whose list it stands in.
  package struct Match: Sendable, Hashable {
    /// The cycle's name.
    package let cycle: String
    /// What its list says.
    package let entry: ScopeEntry

    /// Puts an entry with its cycle.
    package init(cycle: String, entry: ScopeEntry) {
      self.cycle = cycle
      self.entry = entry
    }
  }

  /// The cycle, or all that have a list.
  package var cycle: String?
  /// The route, as ``PublishedCycles/routes`` names it, or all.
  package var route: String?
  /// The level as the list gives it, or all.
  package var level: Int?
  /// The category, or all.
  package var category: ScopeCategory?

  /// Creates a query; what is nil is not asked for.
  package init(
    cycle: String? = nil, route: String? = nil, level: Int? = nil, category: ScopeCategory? = nil
  ) {
    self.cycle = cycle
    self.route = route
    self.level = level
    self.category = category
  }

  /// The entries that are wanted, in the order of the cycles and of their lists.
  package func matches(among known: PublishedCycles = .known) -> [Match] {
    known.cycles.filter { cycle == nil || $0.name == cycle }.flatMap { profile in
      (profile.list?.entries ?? []).filter(isWanted).map { Match(cycle: profile.name, entry: $0) }
    }
  }

  private func isWanted(_ entry: ScopeEntry) -> Bool {
    (route == nil || entry.route == route) && (level == nil || entry.level == level)
      && (category == nil || entry.category == category)
  }
}
