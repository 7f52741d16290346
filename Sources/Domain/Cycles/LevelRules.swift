/// Which levels a cycle's criteria allow (section 1).
package struct LevelRules: Sendable, Hashable, Codable {
  /// What becomes of a qualification whose level is below its standard's.
  package enum LowerQualification: String, Sendable, Hashable, Codable {
    /// It may be submitted like any other.
    case accepted
    /// The regulator's team wants to be asked first.
    case contactFirst = "contact-first"
  }

  /// The levels that a qualification may have.
  package var qualification: [Int]

  /// The levels that a standard may have.
  package var standard: [Int]

  /// What becomes of a qualification below its standard's level.
  package var lowerQualification: LowerQualification

  /// The identifier of the ``FactSource``.
  package var source: String

  /// Whether a qualification's level is stated, and is none of those allowed.
  package func forbidsQualification(_ level: Int?) -> Bool {
    level.map { !qualification.contains($0) } ?? false
  }

  /// Whether a standard's level is stated, and is none of those allowed.
  package func forbidsStandard(_ level: Int?) -> Bool {
    level.map { !standard.contains($0) } ?? false
  }
}
