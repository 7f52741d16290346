public import Qualifications

/// What a structure sheet states of the qualification itself.
public struct QualificationFacts: Sendable, Hashable {
  /// The title.
  public var title = Stated<String>()
  /// The number, such as `603/3646/8`.
  public var number = Stated<String>()
  /// The level.
  public var level = Stated<Int>()
  /// The credits in all.
  public var credits = Stated<Amount>()
  /// The guided learning hours in all.
  public var guidedLearningHours = Stated<Amount>()
  /// The total qualification time, in hours.
  public var totalQualificationTime = Stated<Amount>()
  /// The standard's reference, as written.
  public var standard = Stated<String>()
  /// What the standard’s cell says besides a reference.
  public var standardFacts: [StandardFact] = []
  /// The standard's option, as written.
  public var option = Stated<String>()

  /// Creates facts of which none is stated.
  public init() {}
}
