/// A valid combination of units that misses a KSB.
package struct Counterexample: Sendable, Hashable {
  /// The pathway; nil for the nameless one.
  package var pathway: String?
  /// The codes of the units, in the order of the structure, mandatory ones included.
  package var units: [String]
  /// The codes of those that are failed, where what is failed loses the KSB.
  package var failed: [String]

  /// Creates a counter-example.
  package init(pathway: String?, units: [String], failed: [String] = []) {
    self.pathway = pathway
    self.units = units
    self.failed = failed
  }
}
