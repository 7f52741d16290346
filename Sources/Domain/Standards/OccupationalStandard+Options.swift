extension OccupationalStandard {
  /// The option with a title, whatever its case, spacing and punctuation; nil when there is none.
  package func option(titled title: String) -> StandardOption? {
    let wanted = StatementText.normalised(title)
    return options.first { StatementText.normalised($0.title) == wanted }
  }

  /// The option whose own occupation a reference names, such as `OCC1021A`; nil when none is.
  package func option(coded reference: String) -> StandardOption? {
    guard let wanted = StandardReference(reference)?.reference, wanted != self.reference else {
      return nil
    }
    return options.first { $0.occupationCode == wanted }
  }

  /// The option that a mistyped or shortened title most likely means; nil when none is near.
  package func nearestOption(to title: String) -> StandardOption? {
    if let exact = option(titled: title) { return exact }
    let titles = options.map { StatementText.normalised($0.title) }
    guard let nearest = Nearest(among: titles).word(to: StatementText.normalised(title)),
      let index = titles.firstIndex(of: nearest)
    else { return nil }
    return options[index]
  }
}
