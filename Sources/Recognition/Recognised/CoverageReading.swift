/// What a coverage cell or a mark says.
package enum CoverageReading: Sendable, Hashable {
  /// `Full`, `Yes`, `✓`, `X`, `1`, …
  case full
  /// `Partial`, `P`, `½`, …
  case partial
  /// `None`, `No`, `Gap`, `0`, …
  case none
  /// Nothing, or nothing but a leftover prompt.
  case blank
  /// Text that is none of the known words: never guessed.
  case unreadable
}
