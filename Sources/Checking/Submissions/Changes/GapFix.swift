package import Domain

/// One change to the qualification that would close gaps: what would do, never what is true.
package struct GapFix: Sendable, Hashable {
  /// What would be changed.
  package enum Kind: String, Sendable, Hashable {
    /// An optional unit that covers the KSBs already becomes mandatory.
    case makeMandatory = "make-mandatory"
    /// A mandatory unit comes to cover the KSBs as well.
    case cover
  }

  /// A KSB that is not covered, or not on every valid combination of units.
  package struct Gap: Sendable, Hashable {
    /// The standard's reference; nil when it has none.
    package var standard: String?
    /// The KSB.
    package var ksb: KSBCode

    /// Creates a gap.
    package init(standard: String?, ksb: KSBCode) {
      self.standard = standard
      self.ksb = ksb
    }
  }

  /// What would be changed.
  package var kind: Kind
  /// The unit's place in the structure.
  package var unit: Int
  /// The gaps that the change would close, given the changes before it.
  package var closes: [Gap]
  /// Other units that would do as well.
  package var alternatives: [Int]

  /// Creates a change.
  package init(kind: Kind, unit: Int, closes: [Gap], alternatives: [Int] = []) {
    self.kind = kind
    self.unit = unit
    self.closes = closes
    self.alternatives = alternatives
  }
}
