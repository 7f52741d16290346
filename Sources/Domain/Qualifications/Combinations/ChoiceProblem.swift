/// What the learners of one pathway choose among, and what they must keep to.
struct ChoiceProblem: Sendable {
  /// The mandatory units, as places in the structure.
  let mandatory: [Int]
  /// The optional units, as places in the structure; elsewhere they go by their place in here.
  let optional: [Int]
  /// The optional units by group, and the group's rules.
  let groups: [OptionalGroup]
  /// The rules for all that a learner takes, and large sets of units barred with one another.
  let learner: TallyGrid
  /// Bars and requirements.
  let links: UnitLinks
  /// Whether the mandatory units alone contradict the constraints.
  let isImpossible: Bool

  /// Sets a problem up; nil when there are more optional units than can be told apart.
  ///
  /// - Parameters:
  ///   - index: The structure.
  ///   - places: What each unit is on the pathway.
  ///   - constraints: What a choice must keep to.
  ///   - costs: For each unit of the structure what it costs, where not the fewest units are sought
  ///     but the choice that costs least; a cost below nothing is a gain.
  init?(
    _ index: StructureIndex, places: [Unit.Place?], keeping constraints: [CombinationConstraint],
    costs: [Int]? = nil
  ) {
    mandatory = places.indices.filter { places[$0]?.standing == .mandatory }
    let optional = places.indices.filter { places[$0]?.standing == .optional }
    guard optional.count <= UnitSet.capacity else { return nil }

    var links = UnitLinks(places)
    var rules: [CombinationRule] = []
    for constraint in constraints {
      switch constraint {
      case .barred(let left, let right): links.bar(left, right)
      case .requires(let unit, let other): links.require(unit, other)
      case .rule(let rule): rules.append(index.structure.rules[rule])
      }
    }
    let tallies = PathwayTallies(
      index.structure, places: places, mandatory: mandatory, optional: optional, rules: rules,
      cliques: UnitCliques(barred: links.barred),
      costs: costs.map { costs in optional.map { costs[$0] } })

    self.optional = optional
    self.links = links
    learner = tallies.learner
    groups = tallies.groups
    isImpossible = links.isImpossible || tallies.isImpossible
  }

  /// A choice of optional units as places in the structure, mandatory ones included.
  func places(of choice: UnitSet) -> [Int] {
    (mandatory + choice.elements.map { optional[$0] }).sorted()
  }
}
