import Domain

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
