extension NumberFormat.Section {
  /// Understands the tokens of one section.
  init(_ tokens: [FormatScanner.Token]) {
    if let place = Self.generalPlace(in: tokens) {
      let before = String(tokens[..<place.lowerBound].compactMap(DigitPattern.character))
      let after = String(tokens[place.upperBound...].compactMap(DigitPattern.character))
      self = before.isEmpty && after.isEmpty ? .general : .worded(before: before, after: after)
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

  /// The word that shows a number as it is.
  private static let word: [FormatScanner.Token] = "general".map { .symbol($0) }

  /// Where the section says `General`, if it does.
  static func generalPlace(in tokens: [FormatScanner.Token]) -> Range<Int>? {
    let starts = tokens.indices.dropLast(word.count - 1)
    let start = starts.first { tokens[$0...].starts(with: word) }
    return start.map { $0..<$0 + word.count }
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
      DateTimeFormat.Parts(
        hasDate: hasDate, hasTime: hasClock, hasSeconds: kinds.contains("s"),
        countsHours: countsHours, form: form(of: kinds)))
  }

  private static func form(of kinds: Set<Character>) -> CellDate.Form {
    switch (kinds.contains("d"), kinds.contains("m"), kinds.contains("y")) {
    case (true, true, false): .dayAndMonth
    case (false, true, true): .monthAndYear
    default: .full
    }
  }
}
