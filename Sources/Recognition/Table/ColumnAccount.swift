/// What becomes of the columns to which no role was given, and why.
struct ColumnAccount {
  let profiles: [ColumnProfile]
  /// The roles of the other columns.
  let roles: [Int: ColumnRole]
  let rows: TableRows
  /// Whether anything names units.
  let hasUnits: Bool
  /// The columns headed by a method of assessment.
  let methods: Set<Int>

  func use(of profile: ColumnProfile) -> MappingTable.Column.Use {
    if profile.filled == 0 { return .blank }
    if let subject = profile.subject { return .elsewhere(subject) }
    if isKey(profile) { return .elsewhere("key") }
    if methods.contains(profile.number), !hasStrongClaims {
      return .notUnderstood(rows.examples(profile.number))
    }
    if methods.contains(profile.number) { return .elsewhere(profile.label.lowercased()) }
    switch profile.nature {
    case .marks, .words:
      // “Assessed? Y” beside the coverage says nothing more about it.
      if profile.reading?.role == .assessment, hasStrongClaims {
        return .elsewhere(profile.label.lowercased())
      }
      if profile.reading?.role == .other, profile.reading?.isExact == true {
        return .elsewhere(profile.label.lowercased())
      }
      return .notUnderstood(rows.examples(profile.number))
    case .units where hasUnits: return .noClaim
    case .units: return .notUnderstood(rows.examples(profile.number))
    case .empty, .outcomes, .types, .numbers, .prose, .texts: return .noClaim
    }
  }

  /// Whether a few cells beside the table explain it, under “Key” or under nothing.
  private func isKey(_ profile: ColumnProfile) -> Bool {
    let isHeaded = !profile.label.isEmpty && !rows.readers.rows.opensNote(profile.label)
    return !isHeaded && profile.filled * 2 < rows.rows.count
      && !profiles.contains {
        $0.number == profile.number - 1 && (roles[$0.number] ?? .other).isClaim
      }
  }

  private var hasStrongClaims: Bool { roles.values.contains(where: \.isStrongClaim) }
}
