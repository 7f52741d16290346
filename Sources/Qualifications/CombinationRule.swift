/// A rule of combination: how much a learner must take, or may take at most, of some units.
public struct CombinationRule: Sendable, Hashable {
  /// The units that a rule speaks of.
  public enum Scope: Sendable, Hashable {
    /// The units of a group; nil for the nameless group, the optional units without one.
    case group(String?)
    /// All units that the learner takes, mandatory ones included: `*`.
    case learner
  }

  /// What is counted.
  public enum Measure: String, Sendable, Hashable {
    /// The units.
    case units
    /// Their credits.
    case credits
  }

  /// The units that the rule speaks of.
  public var scope: Scope
  /// The pathway whose learners the rule is for; nil for all learners.
  public var pathway: String?
  /// The least amount; nil for none.
  public var atLeast: Amount?
  /// The largest amount; nil for no bound.
  public var atMost: Amount?
  /// What is counted.
  public var measure: Measure
  /// Only units at this level or above count; nil to count all.
  public var minimumLevel: Int?

  /// Creates a rule.
  public init(
    scope: Scope, pathway: String? = nil, atLeast: Amount? = nil, atMost: Amount? = nil,
    measure: Measure = .units, minimumLevel: Int? = nil
  ) {
    self.scope = scope
    self.pathway = pathway
    self.atLeast = atLeast
    self.atMost = atMost
    self.measure = measure
    self.minimumLevel = minimumLevel
  }

  /// Whether the rule is for learners of a pathway.
  public func applies(on pathway: String?) -> Bool {
    self.pathway.map { $0 == pathway } ?? true
  }
}
