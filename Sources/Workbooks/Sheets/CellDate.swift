/// The day that a cell holds, and how much of it the cell's format shows.
///
/// Spreadsheet programs make dates of what looks like one, so that `1-2` becomes 1 February.
package struct CellDate: Sendable, Hashable {
  /// What of a date a format shows.
  package enum Form: UInt8, Sendable, Hashable {
    /// Day, month and year.
    case full
    /// Day and month, which is what becomes of `1-2`.
    case dayAndMonth
    /// Month and year, which is what becomes of `1-20`.
    case monthAndYear
  }

  /// The year.
  package var year: Int
  /// The month, from 1.
  package var month: Int
  /// The day of the month, from 1.
  package var day: Int
  /// What of the date the format shows.
  package var form: Form

  /// Creates a date.
  package init(year: Int, month: Int, day: Int, form: Form = .full) {
    self.year = year
    self.month = month
    self.day = day
    self.form = form
  }

  /// Reads a date as ``CellValue/date(shown:)`` shows it; nil where there is a time beside it other
  /// than midnight.
  package init?(shown: String, form: Form = .full) {
    let parts = shown.split(separator: " ", maxSplits: 1)
    guard let date = parts.first, parts.count == 1 || ["00:00", "00:00:00"].contains(parts[1])
    else { return nil }
    let numbers = date.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 3, let year = numbers[0], let month = numbers[1], let day = numbers[2],
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    self.init(year: year, month: month, day: day, form: form)
  }

  /// The numbers that somebody may have typed for the program to make this date of them, the
  /// likeliest first: day before month, as in the United Kingdom.
  package var typedNumbers: [[Int]] {
    let shortYear = year % 100
    let readings =
      switch form {
      case .dayAndMonth: [[day, month], [month, day]]
      case .monthAndYear: [[month, shortYear]]
      case .full:
        [[day, month], [month, day], [day, month, shortYear], [month, day, shortYear]]
      }
    return readings.reduce(into: []) { seen, reading in
      if !seen.contains(reading) { seen.append(reading) }
    }
  }
}
