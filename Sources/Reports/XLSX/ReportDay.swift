/// The day of a report as the properties of a document want it.
package enum ReportDay {
  /// Midnight in UTC of a day that is written `yyyy-MM-dd`, in seconds since 1970; never 0, and 1
  /// for a text that is no such day.
  ///
  /// Days are counted as in the proleptic Gregorian calendar: years start in March, so that the
  /// leap day comes last, and 400 of them have 146,097 days.
  package static func seconds(of day: String) -> Int {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1970...9999).contains(parts[0]), (1...12).contains(parts[1]),
      (1...31).contains(parts[2])
    else { return 1 }
    let year = parts[1] < 3 ? parts[0] - 1 : parts[0]
    let monthsSinceMarch = (parts[1] + 9) % 12
    let dayOfYear = (153 * monthsSinceMarch + 2) / 5 + parts[2] - 1
    let days = 365 * year + year / 4 - year / 100 + year / 400 + dayOfYear
    return max((days - daysBefore1970) * 86_400, 1)
  }

  /// The days from 1 March of year 0 to 1 January 1970.
  private static let daysBefore1970 = 719_468
}
