package import Domain

/// Which of the versions in the user's library a mapping was checked against, and why that one.
package struct VersionChoice: Sendable, Hashable {
  /// Why a version was chosen.
  package enum Reason: Sendable, Hashable {
    /// The user named it.
    case named
    /// More of the sheet's statements are this version's than any other's: how many, and of how
    /// many statements.
    case statements(Int, of: Int)
    /// The sheet says so, and its statements are as much this version's as any other's.
    case stated
    /// The sheet's codes fit no other so well.
    case codes
    /// Nothing in the sheet tells: it is the newest.
    case newest
  }

  /// Why it was chosen.
  package var reason: Reason

  /// The place of the chosen one among `versions`.
  package var chosen: Int

  /// All versions of the standard in the library, the newest first.
  package var versions: [OccupationalStandard]

  /// Creates a choice.
  package init(reason: Reason, chosen: Int, versions: [OccupationalStandard]) {
    self.reason = reason
    self.chosen = chosen
    self.versions = versions
  }

  /// The versions that are newer than the chosen one, the newest first.
  package var newer: [OccupationalStandard] { Array(versions.prefix(chosen)) }
}
