extension NumberFormat.Section {
  /// Understands the tokens of one section.
  init(_ tokens: [FormatScanner.Token]) {
    if Self.isGeneral(tokens) {
      self = .general
    } else if let moment = Self.moment(tokens) {
      self = moment
    } else if let pattern = DigitPattern(tokens) {
      self = .digits(pattern)
    } else if tokens.contains(where: { $0 == .symbol("@") || DigitPattern.isPlace($0) }) {
      // Fractions are shown as decimals.
      self = .general
    } else {
      self = .literal(String(tokens.compactMap(DigitPattern.character)))
    }
  }

  private static func isGeneral(_ tokens: [FormatScanner.Token]) -> Bool {
    let letters = String(tokens.compactMap(DigitPattern.character))
    return letters.lowercased().contains("general")
  }

  private static func moment(_ tokens: [FormatScanner.Token]) -> Self? {
    let letters = tokens.enumerated().compactMap { index, token -> (Int, Character)? in
      guard case .symbol(let letter) = token, "ymdhs".contains(letter) else { return nil }
      return (index, letter)
    }
    let countsHours = tokens.contains(.elapsed)
    guard !letters.isEmpty || countsHours else { return nil }
    let kinds = Set(letters.map(\.1))
    let hasClock = kinds.contains("h") || kinds.contains("s") || countsHours
    // `m` means minutes beside hours or seconds, and months beside days or years.
    let hasDate =
      kinds.contains("y") || kinds.contains("d") || (kinds.contains("m") && !hasClock)
    return .moment(
      MomentText.Parts(
        hasDate: hasDate, hasTime: hasClock, hasSeconds: kinds.contains("s"),
        countsHours: countsHours))
  }
}
