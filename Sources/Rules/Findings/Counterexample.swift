/// A legal choice of units that misses a KSB.
public struct Counterexample: Sendable, Hashable {
  /// The pathway; nil for the nameless one.
  public var pathway: String?
  /// The codes of the units, in the order of the structure, mandatory ones included.
  public var units: [String]
  /// The codes of those that are failed, where what is failed loses the KSB.
  public var failed: [String]

  /// Creates a counter-example.
  public init(pathway: String?, units: [String], failed: [String] = []) {
    self.pathway = pathway
    self.units = units
    self.failed = failed
  }
}
