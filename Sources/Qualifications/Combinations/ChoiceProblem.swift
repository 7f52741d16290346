/// What the learners of one pathway choose among, and what they must keep to.
struct ChoiceProblem: Sendable {
  /// The mandatory units, as places in the structure.
  let mandatory: [Int]
  /// The optional units, as places in the structure; elsewhere they go by their place in here.
  let optional: [Int]
  /// The optional units by group, and the group's rules.
  let groups: [OptionalGroup]
  /// The rules for all that a learner takes.
  let learner: TallyGrid
  /// Optional units barred with each optional unit.
  let barred: [[Int]]
  /// Optional units that each optional unit requires.
  let required: [[Int]]
  /// Optional units that require each optional unit.
  let requiring: [[Int]]
  /// Optional units that a mandatory unit requires.
  let forcedIn: UnitSet
  /// Optional units that a mandatory unit is barred with, or that require a unit out of reach.
  let forcedOut: UnitSet
  /// Whether the mandatory units alone contradict the constraints.
  let isImpossible: Bool

  /// Sets a problem up; nil when there are more optional units than can be told apart.
  init?(_ index: StructureIndex, on pathway: String?, keeping: Set<CombinationConstraint>) {
    let units = index.structure.units
    let places = units.map { $0.place(on: pathway) }
    let mandatory = units.indices.filter { places[$0]?.standing == .mandatory }
    let optional = units.indices.filter { places[$0]?.standing == .optional }
    guard optional.count <= UnitSet.capacity else { return nil }

    var links = UnitLinks(mandatory: mandatory, optional: optional)
    for case .barred(let left, let right) in keeping { links.bar(left, right) }
    for case .requires(let unit, let other) in keeping { links.require(unit, other) }
    let tallies = PathwayTallies(
      index.structure, places: places, mandatory: mandatory, optional: optional,
      rules: index.structure.rules.indices.filter { keeping.contains(.rule($0)) })

    self.mandatory = mandatory
    self.optional = optional
    learner = tallies.learner
    groups = tallies.groups
    barred = links.barred
    required = links.required
    requiring = links.requiring
    forcedIn = links.forcedIn
    forcedOut = links.forcedOut
    isImpossible = links.isImpossible || tallies.isImpossible
  }

  /// A choice of optional units as places in the structure, mandatory ones included.
  func places(of choice: UnitSet) -> [Int] {
    (mandatory + choice.elements.map { optional[$0] }).sorted()
  }
}
