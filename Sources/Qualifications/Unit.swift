/// A unit or module of a qualification, as the rules of combination see it.
public struct Unit: Sendable, Hashable {
  /// Whether learners must take a unit.
  public enum Standing: String, Sendable, Hashable {
    /// Every learner takes it.
    case mandatory
    /// Learners may take it.
    case optional
  }

  /// What a unit is to the learners of some pathways.
  public struct Place: Sendable, Hashable {
    /// The pathways; empty for all of them.
    public var pathways: [String]
    /// Whether those learners must take the unit.
    public var standing: Standing
    /// The group that the unit belongs to; nil for none, which for optional units is the nameless
    /// group.
    public var group: String?

    /// Creates a place.
    public init(pathways: [String] = [], standing: Standing, group: String? = nil) {
      self.pathways = pathways
      self.standing = standing
      self.group = group
    }
  }

  /// The code, or the title where there is no code.
  public var code: String
  /// The title; nil when there is none beside the code.
  public var title: String?
  /// The level; nil when it is not known.
  public var level: Int?
  /// The credits; nil when they are not known.
  public var credits: Amount?
  /// What the unit is on which pathway; mostly one place for all of them.
  public var places: [Place]
  /// The codes of units that whoever takes this one must take too.
  public var requires: [String]
  /// The codes of units that whoever takes this one may not take.
  public var barredWith: [String]
  /// Whether the award takes a pass in the unit, whatever may be failed otherwise.
  public var mustBePassed: Bool

  /// Creates a unit.
  public init(
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
  public func place(on pathway: String?) -> Place? {
    places.first { place in
      place.pathways.isEmpty || pathway.map { place.pathways.contains($0) } ?? false
    }
  }
}
