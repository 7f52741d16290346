/// Whether every legal choice of units covers a KSB.
package enum Guarantee: String, Sendable, Hashable, CaseIterable {
  /// A mandatory unit, or every legal choice, covers it.
  case always
  /// Some legal choices cover it.
  case sometimes
  /// No legal choice covers it.
  case never
  /// The qualification's structure is not known.
  case unknown
}
