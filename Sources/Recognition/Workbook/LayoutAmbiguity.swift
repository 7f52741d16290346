import Domain

/// Two layouts that explain a sheet about as well, of which only one can be right.
struct LayoutAmbiguity {
  let best: LayoutEvidence
  let other: LayoutEvidence

  /// How much of the best score, in per cent, a rival reaches.
  private static let leastShare = 90

  /// What is doubtful, as a predicate that completes “the sheet”; nil when nothing is.
  ///
  /// Layouts that give KSBs the rows refine one another; only who has the rows can be mistaken.
  var doubt: String? {
    guard best.kind.place != other.kind.place, best.hasStrongClaims, other.hasStrongClaims,
      other.score * 100 >= best.score * Self.leastShare, claims(of: best) != claims(of: other)
    else { return nil }
    return """
      could be \(other.kind.phrase) as well as \(best.kind.phrase), and was read as the latter
      """
  }

  /// What a reading comes to: every KSB with the units that are said to cover it.
  private func claims(of evidence: LayoutEvidence) -> Set<String> {
    Set(
      evidence.read().flatMap(\.entries).map { entry in
        let units = Set(entry.units.map { LabelText.key($0.name) }).sorted()
        let marks = Set(entry.marks.map { "\($0.reading)" }).sorted()
        return "\(entry.code) \(units) \(marks)"
      })
  }
}
