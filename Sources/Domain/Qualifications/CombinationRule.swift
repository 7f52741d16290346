/// A rule of combination: how much a learner must take, or may take at most, of some units.
package struct CombinationRule: Sendable, Hashable {
  /// The units that a rule speaks of.
  package enum Scope: Sendable, Hashable {
    /// The units of a group; nil for the nameless group, the optional units without one.
    case group(String?)
    /// All units that the learner takes, mandatory ones included: `*`.
    case learner
  }

  /// What is counted.
  package enum Measure: String, Sendable, Hashable {
    /// The units.
    case units
    /// Their credits.
    case credits
  }

  /// The units that the rule speaks of.
  package var scope: Scope
  /// The pathway whose learners the rule is for; nil for all learners.
  package var pathway: String?
  /// The least amount; nil for none.
  package var atLeast: Amount?
  /// The largest amount; nil for no bound.
  package var atMost: Amount?
  /// What is counted.
  package var measure: Measure
  /// Only units at this level or above count; nil to count all.
  package var minimumLevel: Int?
  /// Only units at this very level count; nil to count all.
  package var exactLevel: Int?
  /// The credits that a learner may be given the award without passing (compensation); nil where
  /// the rule says nothing of it.
  package var mayBeFailed: Amount?

  /// Creates a rule.
  package init(
    scope: Scope, pathway: String? = nil, atLeast: Amount? = nil, atMost: Amount? = nil,
    measure: Measure = .units, minimumLevel: Int? = nil, exactLevel: Int? = nil,
    mayBeFailed: Amount? = nil
  ) {
    self.scope = scope
    self.pathway = pathway
    self.atLeast = atLeast
    self.atMost = atMost
    self.measure = measure
    self.minimumLevel = minimumLevel
    self.exactLevel = exactLevel
    self.mayBeFailed = mayBeFailed
  }

  /// Whether the rule is for learners of a pathway.
  package func applies(on pathway: String?) -> Bool {
    self.pathway.map { $0 == pathway } ?? true
  }

  /// Whether units of a level count; a unit whose level is not known counts where no level is asked.
  package func counts(level: Int?) -> Bool {
    if let minimumLevel, level ?? .min < minimumLevel { return false }
    if let exactLevel, level != exactLevel { return false }
    return true
  }
}
