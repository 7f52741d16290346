/// How much of a KSB a learner gets from the units taken.
package enum CoverageLevel: String, Sendable, Hashable, CaseIterable {
  /// All of it: some sufficient set of units is among those taken.
  case full
  /// A part of it.
  case partial
  /// Nothing.
  case none
  /// All or a part, and the sheet does not say which.
  case depends
  /// It is not known.
  case unknown

  /// The lower of two levels, neither of which depends on a reading.
  ///
  /// Nothing is less than nothing; otherwise what is not known could be anything.
  func least(_ other: CoverageLevel) -> CoverageLevel {
    let order: [CoverageLevel] = [.none, .unknown, .partial, .depends, .full]
    return order.first { $0 == self || $0 == other } ?? .unknown
  }
}
