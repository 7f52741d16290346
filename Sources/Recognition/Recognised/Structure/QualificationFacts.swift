package import Domain

/// What a structure sheet states of the qualification itself.
package struct QualificationFacts: Sendable, Hashable {
  /// The title.
  package var title = Stated<String>()
  /// The number, such as `603/3646/8`.
  package var number = Stated<String>()
  /// The level.
  package var level = Stated<Int>()
  /// The credits in all.
  package var credits = Stated<Amount>()
  /// The guided learning hours in all.
  package var guidedLearningHours = Stated<Amount>()
  /// The total qualification time, in hours.
  package var totalQualificationTime = Stated<Amount>()
  /// The standard's reference, as written.
  package var standard = Stated<String>()
  /// What the standard’s cell says besides a reference.
  package var standardFacts: [StandardFact] = []
  /// The standard's option, as written.
  package var option = Stated<String>()

  /// Creates facts of which none is stated.
  package init() {}
}
