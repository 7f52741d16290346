import Domain
import Recognition

extension StandardMapping {
  /// What the tables that speak of a standard say: entries, and what has no code.
  struct Mapped {
    /// The tables.
    var tables: [MappingTable]
    /// The sheets that seem to show coverage by fill colour alone.
    var colours: Set<String>

    /// The entries, in the order of the tabs.
    var placed: [PlacedEntry] { PlacedEntry.all(in: tables, inColours: colours) }

    /// What has no code that can be read.
    var uncoded: [UncodedEntry] { tables.flatMap(\.uncoded) }

    /// The entries of rows whose codes were recovered.
    func placed(_ recovered: [RecoveredCode]) -> [PlacedEntry] {
      let found = Dictionary(recovered.map { ($0.uncoded, $0.entry) }) { first, _ in first }
      return tables.flatMap { table in
        table.uncoded.compactMap { uncoded in
          found[uncoded].map { PlacedEntry($0, in: table, inColours: colours) }
        }
      }
    }
  }

  /// Joins a standard that the user gave with what the mapping says.
  init(
    _ standard: OccupationalStandard, from source: Source, option name: String?,
    mapped: Mapped, structure: SubmissionStructure?
  ) {
    let option = OptionChoice(named: name, of: standard)
    guard !standard.ksbs.isEmpty else {
      var listed = standard
      listed.ksbs = SheetKSBList(of: mapped.placed.map(\.entry)).ksbs
      self.init(
        listed, source: .sheet, isGiven: true, option: option,
        mapped: mapped, recovers: false,
        structure: structure)
      return
    }
    self.init(
      standard, source: source, isGiven: true, option: option, mapped: mapped, recovers: true,
      structure: structure)
  }

  /// Makes a standard of the sheet's own list, and joins it with what the mapping says.
  init(
    ownListOf mapped: Mapped, named: [NamedStandard], structure: SubmissionStructure?
  ) {
    let standard = SheetKSBList(of: mapped.placed.map(\.entry)).standard(named: named)
    self.init(
      standard, source: .sheet, isGiven: false, option: .notNeeded, mapped: mapped,
      recovers: false, structure: structure)
  }

  private init(
    _ standard: OccupationalStandard, source: Source, isGiven: Bool, option: OptionChoice,
    mapped: Mapped, recovers: Bool, structure: SubmissionStructure?
  ) {
    let coded = mapped.placed
    let numbering = NumberingChoice.best(for: coded.map(\.entry), of: standard)
    let ksbs = standard.ksbs(numbered: numbering)
    let known = Set(ksbs.map(\.code))
    // Most mappings have a code in every row; then no statement of the standard needs a look.
    let uncoded = recovers ? mapped.uncoded : []
    let recovered =
      uncoded.isEmpty
      ? []
      : CodeRecovery(ksbs: ksbs, claimed: Set(coded.map(\.entry.code.whole)))
        .recovered(from: uncoded)
    let placed = coded + mapped.placed(recovered)
    let byCode = Dictionary(grouping: placed) { placed in
      known.contains(placed.entry.code) ? placed.entry.code : placed.entry.code.whole
    }
    let directory = structure.map { UnitDirectory($0.combined.units) }
    let wanted = standard.ksbs(numbered: numbering, option: standard.option(of: option))
    self.init(
      standard: standard, source: source, isGiven: isGiven, option: option, numbering: numbering,
      claims: wanted.map {
        KSBClaim(
          $0, from: byCode[$0.code] ?? [], structure: structure, directory: directory)
      },
      unknownEntries: placed.map(\.entry).filter {
        !known.contains($0.code) && !known.contains($0.code.whole)
      }, recovered: recovered)
  }
}

extension OccupationalStandard {
  /// The option whose KSBs alone are checked; nil for the whole standard.
  fileprivate func option(of choice: StandardMapping.OptionChoice) -> StandardOption? {
    guard case .chosen(let title) = choice else { return nil }
    return options.first { $0.title == title }
  }
}
