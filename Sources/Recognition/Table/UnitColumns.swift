import Workbooks

/// Finds the columns of a matrix that each stand for a unit.
struct UnitColumns {
  let profiles: [ColumnProfile]
  let codes: CodeColumn
  let readers: CellReaders

  /// The unit columns, from the left, with those that the user names and without those that the
  /// user says are for something else.
  func found(given instructions: SheetInstructions?, readsUnits: Bool) -> [ColumnProfile] {
    let all = readsUnits ? found() : []
    guard let given = instructions?.columns, !given.isEmpty else { return all }
    let found = Set(all.map(\.number))
    return profiles.filter { profile in
      given[profile.number]?.value.isUnit ?? found.contains(profile.number)
    }
  }

  /// The unit columns, from the left; empty when the table is no matrix.
  private func found() -> [ColumnProfile] {
    let labelled = profiles.filter { !$0.name.isEmpty && isUnit($0) }
    let named = labelled.filter(isNamed)
    let marked = labelled.filter { $0.filled > 0 && ($0.marks > 0 || $0.nature == .words) }
    guard isMatrix(labelled: labelled, named: named, marked: marked) else {
      let alike = columnsOfOneScale()
      return alike.isEmpty ? columnsOfWords() : alike
    }
    let nameless = profiles.filter { $0.name.isEmpty && isUnit($0) && $0.holdsMarks }
    // Beside units with codes, a title without one is something else: it is asked about.
    let areCoded = named.count >= 3 && named.count * 10 >= labelled.count * 6
    let units = listsUnits || areCoded ? named : labelled
    let unread = unread(among: units).filter { !areCoded || isNamed($0) }
    return (units + unread + nameless).sorted { $0.number < $1.number }
  }

  /// Columns side by side that hold the same few texts, whatever those mean.
  private func columnsOfOneScale() -> [ColumnProfile] {
    guard !listsUnits, !mayListUnits, !lists(.coverage) else { return [] }
    let open = profiles.filter { profile in
      profile.number > codes.number && !profile.name.isEmpty && profile.subject == nil
        && !profile.isMethod && profile.extent == nil && profile.reading?.isExact != true
        && (1...Self.mostOfScale).contains(profile.values.count) && profile.meanLength <= 24
    }
    guard let scale = open.max(by: { $0.values.count < $1.values.count })?.values else { return [] }
    let alike = open.filter { $0.values.isSubset(of: scale) }
    guard alike.count >= 3, alike.count(where: { $0.values.count >= 2 }) >= 2,
      alike.reduce(0, { $0 + $1.filled }) > 2 * scale.count, let first = alike.first,
      let last = alike.last
    else { return [] }
    // A unit that covers nothing stands blank among the others.
    return profiles.filter { profile in
      alike.contains { $0.number == profile.number }
        || profile.filled == 0 && !profile.name.isEmpty && profile.reading == nil
          && (first.number...last.number).contains(profile.number)
    }
  }

  /// So many values a scale has at most.
  private static let mostOfScale = 6

  /// Whether a column's header names a unit for certain: one of the structure's, or a code.
  private func isNamed(_ profile: ColumnProfile) -> Bool {
    profile.unit != nil || readers.units.isCodeLike(profile.name)
  }

  /// Columns in which words about teaching, or outcomes, stand in place of marks.
  private func columnsOfWords() -> [ColumnProfile] {
    guard !listsUnits, !lists(.coverage) else { return [] }
    let columns = profiles.filter { profile in
      profile.number > codes.number && !profile.name.isEmpty && profile.subject == nil
        && !profile.isMethod && profile.extent == nil && profile.filled > 0
        && (profile.unit != nil || profile.reading == nil || isNamed(profile))
        && (profile.teaching + profile.outcomes) > 0
    }
    let filled = columns.reduce(0) { $0 + $1.filled }
    let spoken = columns.reduce(0) { $0 + max($1.teaching, $1.outcomes) }
    guard columns.count >= 2, spoken * 2 >= filled else { return [] }
    // What every row has beside every other is said of the KSB, not of units.
    let rows = codes.rows.count
    return columns.allSatisfy { $0.filled >= rows } && columns.count < 3
      && !columns.contains(where: isNamed)
      ? [] : columns
  }

  /// Columns of a matrix whose marks cannot be read: left out, what they say would be lost unseen.
  private func unread(among units: [ColumnProfile]) -> [ColumnProfile] {
    let numbers = Set(units.map(\.number))
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    return profiles.filter { profile in
      guard !numbers.contains(profile.number), profile.number > codes.number,
        !profile.name.isEmpty, profile.extent == nil, profile.filled > 0,
        profile.types * 2 <= profile.filled, profile.unit != nil || !isDenied(profile)
      else { return false }
      if profile.unit != nil || listsUnits { return profile.unit != nil }
      let isShort = profile.meanLength <= 24
      let isAmongUnits =
        profile.reading == nil && (isShort || profile.teaching * 2 >= profile.filled)
        && ((first...last).contains(profile.number) || profile.marks > 0)
      return isAmongUnits || isShort && readers.units.isCodeLike(profile.name)
    }
  }

  /// The more the table says in other columns, the more its marks must show to be units'.
  private func isMatrix(
    labelled: [ColumnProfile], named: [ColumnProfile], marked: [ColumnProfile]
  ) -> Bool {
    let known = labelled.filter { $0.unit != nil }
    if known.count >= 2, marked.contains(where: { $0.unit != nil }) { return true }
    if listsUnits { return named.count >= 2 && !marked.isEmpty }
    if lists(.coverage) {
      return labelled.count >= 2 && (marked.count >= 2 || !named.isEmpty && !marked.isEmpty)
    }
    // One column of words is the coverage, whatever its header says.
    if marked.count == 1, named.isEmpty, marked.allSatisfy(\.holdsWords) { return false }
    // Nor are a few columns of marks that nothing calls units, beside one that names some.
    if named.isEmpty, labelled.count <= 3, mayListUnits { return false }
    if !marked.isEmpty { return labelled.count >= 2 || !named.isEmpty }
    if labelled.count >= 2, labelled.contains(where: { $0.outcomes > 0 || $0.numbers > 0 }) {
      return true
    }
    return labelled.count >= 2 && (named.count * 2 >= labelled.count || isColoured(labelled))
  }

  /// Whether a column names the units in words.
  private var listsUnits: Bool {
    profiles.contains { profile in
      guard profile.number != codes.number, profile.filled > 0, profile.unit == nil else {
        return false
      }
      if profile.nature == .units {
        // Below headers that are codes of units, `P3` and `M2` are criteria.
        return profile.subject == nil && profile.number > codes.number && !areHeadedByCodes(profile)
      }
      return profile.reading?.role == .units && profile.reading?.isExact == true
        && profile.reading?.isWeak == false && profile.nature != .marks && profile.nature != .words
    }
  }

  /// Whether a column that may be headed as one of units holds names that return.
  private var mayListUnits: Bool {
    profiles.contains {
      $0.number > codes.number && $0.reading?.role == .units && $0.nature == .texts
        && $0.repeatsNames
    }
  }

  private func areHeadedByCodes(_ profile: ColumnProfile) -> Bool {
    isNamed(profile) && profiles.count { $0.number > codes.number && isNamed($0) } >= 2
  }

  /// Whether a column's header names a role surely.
  private func lists(_ role: ColumnRole) -> Bool {
    profiles.contains { profile in
      profile.reading?.role == role && profile.reading?.isExact == true
        && profile.reading?.isWeak == false && profile.unit == nil
    }
  }

  private func isColoured(_ columns: [ColumnProfile]) -> Bool {
    columns.contains { $0.fills > 0 && $0.fills < codes.rows.count }
  }

  /// Whether the header says that the column is about something else than a unit.
  private func isDenied(_ profile: ColumnProfile) -> Bool {
    if profile.extent != nil || profile.isMethod { return true }
    if profile.mayBeMethod, listsUnits || profiles.contains(where: \.isMethod) { return true }
    if readers.sections.type(named: profile.name) != nil { return true }
    return profile.subject != nil && !readers.units.isCodeLike(profile.name)
  }

  private func isUnit(_ profile: ColumnProfile) -> Bool {
    if profile.number == codes.number { return false }
    let looksNamed = isNamed(profile)
    if profile.number < codes.number, !looksNamed { return false }
    if profile.unit == nil, isDenied(profile) { return false }
    if let reading = profile.reading, !looksNamed {
      if reading.isExact || reading.role == .coverage || reading.role == .code { return false }
      return profile.holdsMarks || profile.marks * 2 >= profile.filled && profile.marks > 0
    }
    if profile.filled == 0 { return true }
    if profile.types * 2 > profile.filled, profile.unit == nil, !looksNamed { return false }
    // Under a unit's name, outcomes, numbers or words may stand where marks should.
    let marks = profile.marks + profile.outcomes + (looksNamed ? 0 : profile.numbers)
    let isMarked = marks * 2 >= profile.filled && profile.meanLength <= 16
    return isMarked
      || looksNamed && (profile.meanLength <= 24 || profile.teaching * 2 >= profile.filled)
  }
}
