/// How far a submission says that it covers a KSB.
package enum Coverage: String, Sendable, Hashable, CaseIterable {
  /// Fully.
  case full
  /// In part.
  case partial
  /// Not at all: the sheet says so.
  case none
  /// The KSB has no row.
  case missing
  /// The sheet's word is blank or cannot be read.
  case unclear
}
