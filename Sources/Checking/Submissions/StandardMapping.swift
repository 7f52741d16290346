package import Domain
package import Recognition

/// One standard that the qualification claims, joined with what the mapping says.
package struct StandardMapping: Sendable, Hashable {
  /// Where the list of KSBs came from.
  package enum Source: String, Sendable {
    /// A standard's file that the user named.
    case file
    /// The user's library of standards.
    case library
    /// The sheet's own list.
    case sheet
  }

  /// Which option's KSBs are checked.
  package enum OptionChoice: Sendable, Hashable {
    /// The standard has no options, or none is needed.
    case notNeeded
    /// The standard has options, and none was named: the whole standard is checked.
    case notChosen
    /// The named option is none of the standard's: the whole standard is checked.
    case unknown(String)
    /// The option's own KSBs are checked.
    case chosen(String)
    /// The record does not say which KSBs are the option's: the whole standard is checked.
    case ksbsUnknown(String)
  }

  /// The standard; one made of the sheet's own list when `source` is `sheet`.
  package var standard: OccupationalStandard

  /// Where the list of KSBs came from.
  package var source: Source

  /// Whether the user named the standard; `source` is `sheet` even so when its record carries no
  /// KSBs.
  package var isGiven: Bool

  /// Which option's KSBs are checked.
  package var option: OptionChoice

  /// The pathway that alone serves it; nil when every learner must meet it.
  package var pathway: String?

  /// Why this version was chosen among those in the library; nil when there was but one.
  package var versionChoice: VersionChoice?

  /// Which numbering of the standard the codes follow.
  package var numbering: Numbering

  /// One claim per KSB that the qualification must cover, in the standard's order.
  package var claims: [KSBClaim]

  /// Entries whose code the standard does not have.
  ///
  /// One that belongs to another option of the standard is known: more was mapped than is needed.
  package var unknownEntries: [MappingEntry]

  /// Rows whose codes were missing or unreadable, and which their statements proved to be of a KSB.
  package var recovered: [RecoveredCode]

  /// Creates a joined standard, given by the user unless its source is the sheet.
  package init(
    standard: OccupationalStandard, source: Source, isGiven: Bool? = nil, option: OptionChoice,
    pathway: String? = nil, numbering: Numbering, claims: [KSBClaim],
    unknownEntries: [MappingEntry],
    recovered: [RecoveredCode] = []
  ) {
    self.standard = standard
    self.source = source
    self.isGiven = isGiven ?? (source != .sheet)
    self.option = option
    self.pathway = pathway
    self.numbering = numbering
    self.claims = claims
    self.unknownEntries = unknownEntries
    self.recovered = recovered
  }
}

extension StandardMapping.OptionChoice {
  /// Chooses among a standard's options by the name that the user gave.
  init(named name: String?, of standard: OccupationalStandard) {
    guard let name else {
      self = standard.isCoreAndOptions ? .notChosen : .notNeeded
      return
    }
    if let option = standard.option(titled: name) {
      self = option.ksbs == nil ? .ksbsUnknown(option.title) : .chosen(option.title)
    } else {
      // Without a list of options there is nothing that the name could contradict.
      self =
        standard.isCoreAndOptions && standard.options.isEmpty ? .ksbsUnknown(name) : .unknown(name)
    }
  }

  /// The option's title as the standard gives it; nil when none, or none of the standard's, is
  /// named.
  package var title: String? {
    switch self {
    case .chosen(let title), .ksbsUnknown(let title): title
    case .notNeeded, .notChosen, .unknown: nil
    }
  }
}
