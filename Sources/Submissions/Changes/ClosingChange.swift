public import Standards

/// One change to the qualification that would close gaps: what would do, never what is true.
public struct ClosingChange: Sendable, Hashable {
  /// What would be changed.
  public enum Kind: String, Sendable, Hashable {
    /// An optional unit that covers the KSBs already becomes mandatory.
    case makeMandatory = "make-mandatory"
    /// A mandatory unit comes to cover the KSBs as well.
    case cover
  }

  /// A KSB that is not covered, or not on every legal choice of units.
  public struct Gap: Sendable, Hashable {
    /// The standard's reference; nil when it has none.
    public var standard: String?
    /// The KSB.
    public var ksb: KSBCode

    /// Creates a gap.
    public init(standard: String?, ksb: KSBCode) {
      self.standard = standard
      self.ksb = ksb
    }
  }

  /// What would be changed.
  public var kind: Kind
  /// The unit's place in the structure.
  public var unit: Int
  /// The gaps that the change would close, given the changes before it.
  public var closes: [Gap]
  /// Other units that would do as well.
  public var alternatives: [Int]

  /// Creates a change.
  public init(kind: Kind, unit: Int, closes: [Gap], alternatives: [Int] = []) {
    self.kind = kind
    self.unit = unit
    self.closes = closes
    self.alternatives = alternatives
  }
}
