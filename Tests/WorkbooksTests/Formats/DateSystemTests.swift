import Testing

@testable import Workbooks

@Suite("Date systems")
struct DateSystemTests {
  private func text(_ number: Double, _ system: DateSystem) -> String? {
    system.moment(number).map { "\($0.year)-\($0.month)-\($0.day) \($0.second)" }
  }

  @Test(arguments: [
    (0, "1899-12-31 0"), (1, "1900-1-1 0"), (59, "1900-2-28 0"), (60, "1900-2-29 0"),
    (61, "1900-3-1 0"), (366, "1900-12-31 0"), (36_525, "1999-12-31 0"), (36_585, "2000-2-29 0"),
    (45_351, "2024-2-29 0"), (73_110, "2100-3-1 0"), (2_958_465, "9999-12-31 0"),
    (1.5, "1900-1-1 43200"), (45_350.999_999, "2024-2-29 0"), (45_350.999_99, "2024-2-28 86399"),
  ])
  func `days count from 1900`(_ number: Double, _ moment: String) {
    #expect(text(number, .from1900) == moment)
  }

  @Test(arguments: [
    (0, "1904-1-1 0"), (59, "1904-2-29 0"), (60, "1904-3-1 0"), (43_889, "2024-2-29 0"),
  ])
  func `days count from 1904`(_ number: Double, _ moment: String) {
    #expect(text(number, .from1904) == moment)
  }

  @Test(arguments: [-1, -0.000_1, 2_958_466, 1e18, .infinity, -.infinity, .nan])
  func `outside the calendar there is no moment`(_ number: Double) {
    #expect(DateSystem.from1900.moment(number) == nil)
    #expect(DateSystem.from1904.moment(number) == nil)
  }

  @Test func `each day follows the one before it`() {
    var last = DateSystem.DateTime(year: 1900, month: 2, day: 29, second: 0)
    for number in 61...2_958_465 {
      guard let moment = DateSystem.from1900.moment(Double(number)) else {
        Issue.record("day \(number) has no date")
        return
      }
      let isNext =
        (moment.day == last.day + 1 && moment.month == last.month && moment.year == last.year)
        || (moment.day == 1 && moment.month == last.month + 1 && moment.year == last.year)
        || (moment.day == 1 && moment.month == 1 && last.month == 12 && last.day == 31
          && moment.year == last.year + 1)
      if !isNext { Issue.record("day \(number) is \(moment) after \(last)") }
      last = moment
    }
    #expect(last.year == 9_999)
  }

  @Test(arguments: [
    ("2024-02-29T00:00:00", "2024-02-29"), ("2024-02-29T00:00:00.000Z", "2024-02-29"),
    ("2024-02-29T18:30:00Z", "2024-02-29 18:30:00"), ("2024-02-29", "2024-02-29"), ("T", "T"),
    ("soon", "soon"),
  ])
  func `a stored ISO date loses its midnight`(_ stored: String, _ shown: String) {
    #expect(DateTimeFormat.tidy(stored) == shown)
  }
}
