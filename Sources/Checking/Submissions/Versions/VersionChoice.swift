package import Domain
import Recognition

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

extension VersionChoice {
  /// Finds the version that a sheet was made from.
  ///
  /// Statements tell it; where they are as much one version's as another's, what the sheet says of
  /// its version, then the codes that it lists; the newest where nothing tells.
  ///
  /// - Parameters:
  ///   - versions: The versions, the newest first; one at least.
  ///   - entries: What the mapping says of the standard.
  ///   - stated: The versions that the sheets say they are about.
  init(
    among versions: [OccupationalStandard], for entries: [MappingEntry], stated: [String]
  ) {
    let fits = versions.map { VersionFit(entries, $0) }
    let written = entries.count { $0.statement != nil }
    var open = Array(versions.indices)
    let most = Self.narrow(&open, by: { fits[$0].statements }) ?? 0
    let isTold = most > 0 && open.count == 1
    // A few statements that fit are no proof against what the sheet says of itself.
    let candidates = isTold && most * 2 < written ? Array(versions.indices) : open
    let named = candidates.filter { place in
      stated.contains { versions[place].isVersion($0) == true }
    }
    if named.count == 1, named != open || !isTold {
      self.init(reason: .stated, chosen: named[0], versions: versions)
    } else if isTold {
      self.init(reason: .statements(most, of: written), chosen: open[0], versions: versions)
    } else {
      let differ = !entries.isEmpty && Set(open.map { fits[$0].strayCodes }).count > 1
      if differ { _ = Self.narrow(&open, by: { -fits[$0].strayCodes }) }
      self.init(
        reason: differ && open.count == 1 ? .codes : .newest, chosen: open.first ?? 0,
        versions: versions)
    }
  }

  /// Keeps the places with the highest score, and says what it is.
  private static func narrow(_ places: inout [Int], by score: (Int) -> Int) -> Int? {
    guard let best = places.map(score).max() else { return nil }
    places = places.filter { score($0) == best }
    return best
  }
}

/// How well a sheet fits one version of a standard.
private struct VersionFit {
  /// How many rows carry the statement that this version has under their code.
  let statements: Int
  /// How many codes only the sheet or only the version has.
  let strayCodes: Int

  init(_ entries: [MappingEntry], _ standard: OccupationalStandard) {
    let fit = NumberingChoice(
      entries, standard.ksbs(numbered: NumberingChoice.best(for: entries, of: standard)))
    (statements, strayCodes) = (fit.statements, fit.strayCodes)
  }
}
