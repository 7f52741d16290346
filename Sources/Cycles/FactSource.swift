/// Where a fact comes from.
public struct FactSource: Sendable, Hashable, Codable {
  /// What facts call it.
  public var id: String
  /// What it is.
  public var title: String
  /// The day or month of what we saw of it, as `yyyy-MM-dd` or `yyyy-MM`, if it says.
  public var asOf: CycleDay?
  /// What to bear in mind about it.
  public var note: String?
}

/// A fact, and the source that says so.
public struct SourcedFact<Value: Sendable & Hashable & Codable>: Sendable, Hashable, Codable {
  /// What is known.
  public var value: Value
  /// The identifier of its ``FactSource``.
  public var source: String
  /// What to bear in mind about it.
  public var note: String?
}
