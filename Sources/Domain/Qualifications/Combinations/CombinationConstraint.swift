/// One thing that a valid combination of units must keep to.
package enum CombinationConstraint: Sendable, Hashable {
  /// The rule at this place among the structure's rules.
  case rule(Int)
  /// The units at these two places may not be taken together; the first stands first.
  case barred(Int, Int)
  /// Whoever takes the unit at the first place must take the one at the second.
  case requires(Int, Int)
}
