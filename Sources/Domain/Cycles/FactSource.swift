/// Where a fact comes from.
package struct FactSource: Sendable, Hashable, Codable {
  /// What facts call it.
  package var id: String
  /// What it is.
  package var title: String
  /// The day or month of what we saw of it, as `yyyy-MM-dd` or `yyyy-MM`, if it says.
  package var asOf: CycleDay?
  /// What to bear in mind about it.
  package var note: String?
}

/// A fact, and the source that says so.
package struct SourcedFact<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  /// What is known.
  package var value: Value
  /// The identifier of its ``FactSource``.
  package var source: String
  /// What to bear in mind about it.
  package var note: String?
}
