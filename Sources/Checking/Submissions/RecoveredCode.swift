package import Recognition

/// A row without a code that can be read, and the KSB that its statement proves it to be.
package struct RecoveredCode: Sendable, Hashable {
  /// The row as it was read.
  package var uncoded: UncodedEntry

  /// The row as the KSB's entry.
  package var entry: MappingEntry

  /// Whether its statement is the standard's own after normalising; else it is close beyond doubt.
  package var isExact: Bool

  /// Creates a note of a code that was recovered.
  package init(uncoded: UncodedEntry, entry: MappingEntry, isExact: Bool) {
    self.uncoded = uncoded
    self.entry = entry
    self.isExact = isExact
  }
}
