/// A unit or module of a qualification, as the rules of combination see it.
package struct Unit: Sendable, Hashable {
  /// Whether learners must take a unit.
  package enum Standing: String, Sendable, Hashable {
    /// Every learner takes it.
    case mandatory
    /// Learners may take it.
    case optional
  }

  /// What a unit is to the learners of some pathways.
  package struct Place: Sendable, Hashable {
    /// The pathways; empty for all of them.
    package var pathways: [String]
    /// Whether those learners must take the unit.
    package var standing: Standing
    /// The group that the unit belongs to; nil for none, which for optional units is the nameless
    /// group.
    package var group: String?

    /// Creates a place.
    package init(pathways: [String] = [], standing: Standing, group: String? = nil) {
      self.pathways = pathways
      self.standing = standing
      self.group = group
    }
  }

  /// The code, or the title where there is no code.
  package var code: String
  /// The title; nil when there is none beside the code.
  package var title: String?
  /// The level; nil when it is not known.
  package var level: Int?
  /// The credits; nil when they are not known.
  package var credits: Amount?
  /// What the unit is on which pathway; mostly one place for all of them.
  package var places: [Place]
  /// The codes of units that whoever takes this one must take too.
  package var requires: [String]
  /// The codes of units that whoever takes this one may not take.
  package var barredWith: [String]
  /// Whether the award takes a pass in the unit, whatever may be failed otherwise.
  package var mustBePassed: Bool

  /// Creates a unit.
  package init(
    code: String, title: String? = nil, level: Int? = nil, credits: Amount? = nil,
    places: [Place], requires: [String] = [], barredWith: [String] = [],
    mustBePassed: Bool = false
  ) {
    self.code = code
    self.title = title
    self.level = level
    self.credits = credits
    self.places = places
    self.requires = requires
    self.barredWith = barredWith
    self.mustBePassed = mustBePassed
  }

  /// What the unit is to learners of a pathway; nil when they cannot take it.
  package func place(on pathway: String?) -> Place? {
    places.first { place in
      place.pathways.isEmpty || pathway.map { place.pathways.contains($0) } ?? false
    }
  }
}
