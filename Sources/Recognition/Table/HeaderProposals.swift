/// What the headers of a table's columns propose, where the contents can be that.
struct HeaderProposals {
  let profiles: [ColumnProfile]
  let codes: CodeColumn
  /// The columns that each stand for a unit.
  let units: [ColumnProfile]

  /// What a header proposes, if the contents can be that.
  func proposal(of profile: ColumnProfile) -> ColumnRole? {
    guard let reading = profile.reading else { return nil }
    switch reading.role {
    case .code: return profile.meanLength > 15 && profile.nature != .units ? .statement : nil
    case .statement: return canBeStatement(profile) ? .statement : nil
    case .coverage: return coverage(profile, reading)
    case .units: return canBeUnits(profile, reading) ? .units : nil
    case .rationale: return canBeReasons(profile, reading) ? .rationale : nil
    case .outcomes, .assessment:
      // “Outcome” over a few letters may well be the outcome of the mapping.
      let isScale = profile.mayBeScale && profile.meanLength <= 3 || profile.isOrdinal
      if isScale, profile.outcomes == 0 { return nil }
      if reading.role == .outcomes, !profile.isClosed, !profile.isWeak, reading.isExact {
        return nil
      }
      let says = profile.nature == .words || profile.nature == .units
      return says && (!reading.isExact || profile.isGraded) ? nil : reading.role
    case .together, .other, .unit, .ksb, .ksbs: return nil
    }
  }

  func canBeStatement(_ profile: ColumnProfile) -> Bool {
    switch profile.nature {
    case .types, .words, .marks: false
    case .empty, .units, .outcomes, .numbers, .prose, .texts: true
    }
  }

  private func coverage(_ profile: ColumnProfile, _ reading: HeaderReader.Reading) -> ColumnRole? {
    if profile.subject != nil, !reading.isExact, !profile.isGraded { return nil }
    // “Covered in” over codes of units names units.
    if profile.nature == .units { return .units }
    // “Topics covered” heads prose, and “Where it is met” names.
    if !reading.isExact, profile.marks == 0, profile.filled > 0 {
      let mayBeScale = profile.repeatsFewTexts || profile.degrees * 2 >= profile.filled
      let speaksOfTeaching = profile.teaching * 2 >= profile.filled && profile.degrees == 0
      if profile.meanLength > 24 || !mayBeScale || speaksOfTeaching { return nil }
    }
    return .coverage
  }

  private func canBeUnits(_ profile: ColumnProfile, _ reading: HeaderReader.Reading) -> Bool {
    // “Where are we?” over a few letters, beside a column that names units, heads a scale.
    if !reading.isExact || reading.isWeak, profile.repeatsFewTexts, profile.knownUnits == 0,
      profile.unitCodes + profile.unitMentions == 0, namesUnitsBeside(profile)
    {
      return false
    }
    return switch profile.nature {
    // “Covered in U03” names a unit, where the structure knows it.
    case .words: reading.isExact && profile.knownUnits * 5 >= profile.filled * 4
    // Units may be known by number.
    case .marks: profile.digits * 2 > profile.filled && profile.distinct > 1
    case .types: false
    case .prose:
      // “Overview of how it was met in the module” heads prose, and names no unit.
      reading.isExact || profile.unitMentions + profile.unitCodes + profile.knownUnits > 0
        || !reading.isWeak
          && (profile.meanLength <= 60 || profile.distinct * 10 < profile.filled * 9)
    case .outcomes: reading.isExact || profile.knownUnits > 0
    // “How many units” heads numbers, and names none; units may be known by number.
    case .numbers: reading.isExact || profile.knownUnits > 0 || !namesUnitsBeside(profile)
    case .empty, .units, .texts:
      reading.isExact || profile.subject == nil || profile.knownUnits > 0
    }
  }

  /// Whether units have columns of their own, or another column names them.
  private func namesUnitsBeside(_ profile: ColumnProfile) -> Bool {
    profile.subject != nil || !units.isEmpty
      || profiles.contains {
        $0.number != profile.number && $0.number > codes.number && $0.nature == .units
      }
  }

  /// “Evidence” that every KSB has does not explain why some are covered in part.
  private func canBeReasons(_ profile: ColumnProfile, _ reading: HeaderReader.Reading) -> Bool {
    if profile.nature == .words || profile.nature == .units { return false }
    if profile.isGraded { return false }
    guard reading.isWeak else { return profile.nature != .marks }
    let count = min(codes.rows.count, ColumnProfiler.sample)
    let isThroughout =
      count >= 5 && profile.filled * 10 >= count * 9 && profile.meanLength > 15
    return !isThroughout && profile.nature != .marks
  }
}
