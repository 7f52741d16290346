/// Whether every valid combination of units covers a KSB.
package enum Guarantee: String, Sendable, Hashable, CaseIterable {
  /// A mandatory unit, or every valid combination, covers it.
  case always
  /// Some valid combinations cover it.
  case sometimes
  /// No valid combination covers it.
  case never
  /// The qualification's structure is not known.
  case unknown
}
