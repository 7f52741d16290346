/// What speaks for and against a column's roles, by itself.
extension ColumnProfile {
  /// Whether the header names its role but weakly.
  var isWeak: Bool { reading?.isWeak ?? false }

  /// Whether the header surely names a role that no contents change.
  var isClosed: Bool {
    guard let reading, reading.isExact, !reading.isWeak else { return false }
    return switch reading.role {
    // “Outcome” over a few short texts that return may be the outcome of the mapping.
    case .outcomes: !(repeatsFewTexts && outcomes == 0 && values.count >= 2)
    // “Self-assessment” over a few words that name no method may be how far it is met.
    case .assessment: !(repeatsFewTexts && methods == 0 && values.count >= 2)
    case .rationale, .together: true
    case .code, .statement, .coverage, .units, .other, .unit, .ksb, .ksbs: false
    }
  }

  /// Whether the header surely says that the column is the coverage.
  var namesCoverage: Bool {
    reading?.role == .coverage && reading?.isExact == true && !isWeak
  }

  /// Whether the header leaves open what the column is for.
  var isUnnamed: Bool {
    reading == nil || reading?.role == .code || reading?.isExact == false && isWeak
  }

  /// Whether the words tell more than yes from no.
  var isGraded: Bool {
    (nature == .words || nature == .marks) && (partials > 0 || graded * 10 >= filled)
      && teaching * 2 < filled
  }

  /// Whether a few values that return are steps of one kind: `Level 1` to `Level 3`, `Band A`, `S`, `M`
  /// and `L`.
  var isOrdinal: Bool {
    guard (2...6).contains(values.count), distinct * 3 <= filled, knownUnits == 0,
      types * 10 < filled * 9, let first = values.first
    else { return false }
    let stem = Self.stem(of: first)
    let isTime = LabelText.words(stem).contains { Self.times.contains($0) }
    return !isTime && values.allSatisfy { $0.count <= 16 && Self.stem(of: $0) == stem }
  }

  /// A value without the number or the letter that it ends in.
  private static func stem(of value: String) -> String {
    if value.count == 1 { return value.first?.isLetter == true ? "" : value }
    if value.last?.isNumber == true {
      return String(value.reversed().drop { $0.isNumber }.reversed()).trimmed(of: " ")
    }
    let words = value.split(separator: " ")
    return words.last?.count == 1 ? words.dropLast().joined(separator: " ") : value
  }

  private static let times: Set<String> = [
    "year", "yr", "y", "semester", "sem", "term", "week", "wk", "block", "month", "day", "session",
  ]

  /// How much speaks for a column of words as the coverage.
  var rankOfCoverage: Int {
    (reading?.role == .coverage ? 4 : 0) + (partials > 0 ? 2 : 0) + (reading == nil ? 1 : 0)
  }

  /// How much speaks for a column of words that nobody calls the coverage.
  var rankOfWords: Int {
    filled + (subject == nil ? 10_000 : 0) + (isGraded ? 20_000 : 0)
  }

  /// Whether short names return from row to row.
  var repeatsNames: Bool {
    let holdsNames =
      nature == .units || repeatsPieces && lettered * 2 > filled
      || nature == .texts && distinct < filled && lettered * 2 > filled
    return holdsNames && filled >= 2 && meanLength <= 60
      && (repeatsPieces || distinct < filled)
      && reading?.role != .statement && reading?.role != .other
  }
}
