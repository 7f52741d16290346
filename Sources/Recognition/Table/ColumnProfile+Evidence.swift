/// What speaks for and against a column's roles, by itself.
extension ColumnProfile {
  /// Whether the header names its role but weakly.
  var isWeak: Bool { reading?.isWeak ?? false }

  /// Whether the header surely names a role that no contents change.
  var isClosed: Bool {
    guard let reading, reading.isExact, !reading.isWeak else { return false }
    return switch reading.role {
    case .outcomes, .assessment, .rationale, .together: true
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
