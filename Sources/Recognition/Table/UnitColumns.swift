/// Finds the columns of a matrix that each stand for a unit.
struct UnitColumns {
  let profiles: [ColumnProfile]
  let codes: CodeColumn
  let readers: Readers

  /// The unit columns, from the left, with those that the user names and without those that the
  /// user says are for something else.
  func found(given instructions: SheetInstructions?) -> [ColumnProfile] {
    guard let given = instructions?.columns, !given.isEmpty else { return found() }
    let found = Set(found().map(\.number))
    return profiles.filter { profile in
      given[profile.number]?.value.isUnit ?? found.contains(profile.number)
    }
  }

  /// The unit columns, from the left; empty when the table is no matrix.
  private func found() -> [ColumnProfile] {
    let labelled = profiles.filter { !$0.name.isEmpty && isUnit($0) }
    let named = labelled.filter { readers.units.isCodeLike($0.name) }
    let marked = labelled.filter { $0.marks > 0 && $0.filled > 0 }
    guard isMatrix(labelled: labelled, named: named, marked: marked) else { return [] }
    let nameless = profiles.filter { $0.name.isEmpty && isUnit($0) && $0.holdsMarks }
    let units = listsUnits ? named : labelled + unread(among: labelled)
    return (units + nameless).sorted { $0.number < $1.number }
  }

  /// Columns of a matrix whose marks cannot be read: left out, what they say would be lost unseen.
  private func unread(among units: [ColumnProfile]) -> [ColumnProfile] {
    let numbers = Set(units.map(\.number))
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    return profiles.filter { profile in
      guard !numbers.contains(profile.number), profile.number > codes.number,
        !profile.name.isEmpty, profile.extent == nil, profile.filled > 0,
        profile.meanLength <= 24, profile.types * 2 <= profile.filled
      else { return false }
      let isAmongUnits =
        profile.reading == nil
        && ((first...last).contains(profile.number) || profile.marks > 0)
      return isAmongUnits || readers.units.isCodeLike(profile.name)
    }
  }

  /// The more the table says in other columns, the more its marks must show to be units'.
  private func isMatrix(
    labelled: [ColumnProfile], named: [ColumnProfile], marked: [ColumnProfile]
  ) -> Bool {
    if listsUnits { return named.count >= 2 && !marked.isEmpty }
    if lists(.coverage) {
      return labelled.count >= 2 && (marked.count >= 2 || !named.isEmpty && !marked.isEmpty)
    }
    // One column of words is the coverage, whatever its header says.
    if marked.count == 1, named.isEmpty, marked.allSatisfy(\.holdsWords) { return false }
    if !marked.isEmpty { return labelled.count >= 2 || !named.isEmpty }
    return labelled.count >= 2 && (named.count * 2 >= labelled.count || isColoured(labelled))
  }

  /// Whether a column names the units in words.
  private var listsUnits: Bool {
    lists(.units)
      && profiles.contains { $0.reading?.role == .units && $0.filled > 0 && !$0.holdsMarks }
  }

  /// Whether a column's header names a role surely.
  private func lists(_ role: ColumnRole) -> Bool {
    profiles.contains { profile in
      profile.reading?.role == role && profile.reading?.isExact == true
        && profile.reading?.isWeak == false
    }
  }

  private func isColoured(_ columns: [ColumnProfile]) -> Bool {
    columns.contains { $0.fills > 0 && $0.fills < codes.rows.count }
  }

  private func isUnit(_ profile: ColumnProfile) -> Bool {
    if profile.number == codes.number { return false }
    let looksNamed = readers.units.isCodeLike(profile.name)
    if profile.number < codes.number, !looksNamed { return false }
    if profile.extent != nil { return false }
    if let reading = profile.reading, !looksNamed {
      if reading.isExact || reading.role == .coverage || reading.role == .code { return false }
      return profile.holdsMarks
    }
    if profile.filled == 0 { return true }
    // Under a unit's code, outcomes stand where marks should: each is told as unreadable.
    let marks = profile.marks + (looksNamed ? profile.outcomes : 0)
    return marks * 2 >= profile.filled && profile.meanLength <= 16
      && profile.types * 2 <= profile.filled
  }
}
