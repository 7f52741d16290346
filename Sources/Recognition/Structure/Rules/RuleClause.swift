import Qualifications

/// One rule while it is being put together.
struct RuleClause: Sendable {
  var least: Amount?
  var most: Amount?
  var measure: CombinationRule.Measure?
  var scope: CombinationRule.Scope?
  var level: Int?
  /// The number stands without a bound: “choose two”.
  var isBare = false
  /// Words tie the number to units or credits, or to a choice.
  var isLinked = false
  /// “or above” follows the level.
  var isOrAbove = false
  /// It counts a part of what the clause before counts.
  var isPart = false
  /// “the following”, or “from” without a group.
  var isHere = false
  /// “from” was said.
  var saysFrom = false
  /// It speaks of optional units.
  var isOptional = false

  /// Whether a bound can still be added to the clause, for it has none there and names no group.
  func canTake(least: Bool) -> Bool {
    guard !isBare, scope == nil, level == nil else { return false }
    return least ? self.least == nil : self.most == nil
  }
}

/// Where a sentence stands, which decides what a rule without a group is about.
enum RuleContext: Sendable, Hashable {
  /// In the heading of a group, or right below it.
  case heading(CombinationRule.Scope)
  /// Below units of a group.
  case below(CombinationRule.Scope)
  /// Anywhere else.
  case loose
}

/// What a sentence says of rules of combination.
enum RuleReading: Sendable, Hashable {
  /// Nothing.
  case note
  /// These rules, and nothing else.
  case rules([CombinationRule])
  /// Something that is not understood for certain.
  case unread
}
