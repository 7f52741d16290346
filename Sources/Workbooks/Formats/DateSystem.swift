/// Which day the number of a date counts from: ECMA-376 Part 1, 18.17.4.1.
enum DateSystem: Sendable {
  /// Day 1 is 1 January 1900, and a 29 February 1900 is counted that never was.
  case from1900
  /// Day 0 is 1 January 1904.
  case from1904

  private static let lastDay = 2_958_465
  private static let secondsPerDay = 86_400

  /// A day and a second of that day.
  struct DateTime: Equatable {
    var year: Int
    var month: Int
    var day: Int
    var second: Int
  }

  /// The moment that `number` stands for, to the nearest second; nil outside the years 1900–9999.
  func moment(_ number: Double) -> DateTime? {
    guard number.isFinite, number >= 0, number < Double(Self.lastDay + 1) else { return nil }
    var day = Int(number.rounded(.down))
    var second = Int(((number - number.rounded(.down)) * Double(Self.secondsPerDay)).rounded())
    if second == Self.secondsPerDay {
      day += 1
      second = 0
    }
    switch self {
    case .from1904: return Self.moment(daysSince1900: day + 1_462, second: second)
    // The day that never was is shown as Excel shows it.
    case .from1900 where day == 60: return DateTime(year: 1900, month: 2, day: 29, second: second)
    case .from1900:
      return Self.moment(daysSince1900: day < 60 ? day + 1 : day, second: second)
    }
  }

  /// Days are counted so that 1 March 1900 is day 61, as in the system of 1900 after its leap day.
  private static func moment(daysSince1900 days: Int, second: Int) -> DateTime {
    // Civil from days, with years that start in March so that leap days come last.
    let shifted = days + 693_899
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return DateTime(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1, second: second)
  }
}
