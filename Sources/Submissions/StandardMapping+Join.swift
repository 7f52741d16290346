import Qualifications
import Recognition
import Standards

extension StandardMapping {
  /// Joins a standard that the user gave with what the mapping says.
  init(
    _ standard: OccupationalStandard, from source: Source, option name: String?,
    placed: [PlacedEntry], structure: SubmissionStructure?
  ) {
    let option = OptionChoice(named: name, of: standard)
    guard !standard.ksbs.isEmpty else {
      var listed = standard
      listed.ksbs = SheetList(of: placed.map(\.entry)).ksbs
      self.init(
        listed, source: .sheet, isGiven: true, option: option, placed: placed,
        structure: structure)
      return
    }
    self.init(
      standard, source: source, isGiven: true, option: option, placed: placed,
      structure: structure)
  }

  /// Makes a standard of the sheet's own list, and joins it with what the mapping says.
  init(
    ownListOf placed: [PlacedEntry], named: [NamedStandard], structure: SubmissionStructure?
  ) {
    let standard = SheetList(of: placed.map(\.entry)).standard(named: named)
    self.init(
      standard, source: .sheet, isGiven: false, option: .notNeeded, placed: placed,
      structure: structure)
  }

  private init(
    _ standard: OccupationalStandard, source: Source, isGiven: Bool, option: OptionChoice,
    placed: [PlacedEntry], structure: SubmissionStructure?
  ) {
    let numbering = NumberingChoice.best(for: placed.map(\.entry), of: standard)
    let ksbs = standard.ksbs(numbered: numbering)
    let known = Set(ksbs.map(\.code))
    let byCode = Dictionary(grouping: placed) { placed in
      known.contains(placed.entry.code) ? placed.entry.code : placed.entry.code.whole
    }
    var directory = structure.map { UnitDirectory($0.combined.units) }
    let wanted = standard.ksbs(numbered: numbering, option: standard.option(of: option))
    self.init(
      standard: standard, source: source, isGiven: isGiven, option: option, numbering: numbering,
      claims: wanted.map {
        KSBClaim(
          $0, from: byCode[$0.code] ?? [], structure: structure, directory: &directory)
      },
      unknownEntries: placed.map(\.entry).filter {
        !known.contains($0.code) && !known.contains($0.code.whole)
      })
  }
}

extension OccupationalStandard {
  /// The option whose KSBs alone are checked; nil for the whole standard.
  fileprivate func option(of choice: StandardMapping.OptionChoice) -> StandardOption? {
    guard case .chosen(let title) = choice else { return nil }
    return options.first { $0.title == title }
  }
}
