package import Domain
package import Recognition

/// What becomes of a mapping when another version of its standard takes the place of the one that
/// it was checked against.
package struct MappingUpdate: Sendable, Hashable {
  /// A row of the mapping, or a KSB that has none.
  package struct Row: Sendable, Hashable {
    /// What becomes of it.
    package enum Status: String, Sendable, CaseIterable {
      /// The new version has no such KSB.
      case stale
      /// The new version has the KSB in other words than the row.
      case checkWording = "check-wording"
      /// The new version has a KSB that the old one had not, and no row is about it.
      case newlyMissing = "newly-missing"
      /// No row was about the KSB before, and none is now.
      case missing
      /// The row holds, perhaps under another code.
      case valid
    }

    /// What becomes of it.
    package var status: Status
    /// The code that the row has; nil where there is no row.
    package var code: KSBCode?
    /// The KSB in the new version; nil when it has none.
    package var ksb: KSB?
    /// The statement that the row is about, as the sheet or the old version has it; nil without one.
    package var statement: String?
    /// The words that differ, the row's as `removed`; nil unless the wording needs a look.
    package var wording: StatementComparison?
    /// Where the mapping speaks of it, in order; empty where there is no row.
    package var locations: [CellLocation]

    /// Whether the row has to be given another code.
    package var isRenumbered: Bool { code != nil && ksb != nil && code != ksb?.code }
  }

  /// The standard that the mapping was checked against.
  package var old: OccupationalStandard

  /// The version that is to take its place.
  package var new: OccupationalStandard

  /// The option whose KSBs count in both; nil for the whole standard.
  package var option: String?

  /// Whether the new version says which KSBs are the option's; without that, all count.
  package var tellsOption: Bool

  /// The rows in the order of the new version's codes, stale ones after them.
  package var rows: [Row]

  /// How many rows have a status.
  package func count(_ status: Row.Status) -> Int { rows.count { $0.status == status } }
}

extension Submission {
  /// What becomes of the mapping when a version of a standard takes the place of the one checked.
  ///
  /// - Parameter new: The version that is to take its place.
  /// - Returns: One update for each option of the standard that the qualification claims; of a single
  ///   standard also where the new one has another reference. None when it is not claimed.
  package func updates(to new: OccupationalStandard) -> [MappingUpdate] {
    replaced(by: new).map { MappingUpdate($0, to: new) }
  }

  /// Whether a version has a standard whose place it can take.
  package func hasPlace(for new: OccupationalStandard) -> Bool { !replaced(by: new).isEmpty }

  private func replaced(by new: OccupationalStandard) -> [StandardMapping] {
    let same = standards.filter { $0.standard.isSameOccupation(as: new) }
    return same.isEmpty && standards.count == 1 ? standards : same
  }
}
