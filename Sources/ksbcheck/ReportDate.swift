import Foundation

/// The one date of a report.
enum ReportDate {
  /// Today in UTC as `yyyy-MM-dd`: that of `SOURCE_DATE_EPOCH` when it is set, else the clock's.
  static func today(environment: [String: String]) throws -> String {
    Date(timeIntervalSince1970: try seconds(environment: environment))
      .formatted(.iso8601.year().month().day())
  }

  /// When a blank workbook says that it was made, in seconds since 1970: the day in UTC alone, so
  /// that the files of one day are the same; never 0.
  static func created(environment: [String: String]) throws -> Int {
    let seconds = try Int(seconds(environment: environment))
    return max(seconds - seconds % 86_400, 1)
  }

  private static func seconds(environment: [String: String]) throws -> Double {
    guard let text = environment["SOURCE_DATE_EPOCH"], !text.isEmpty else {
      return Date.now.timeIntervalSince1970
    }
    // Year 9999 ends at this second: past it, a date no longer has four digits for its year.
    guard let seconds = Int(text), (0...253_402_300_799).contains(seconds) else {
      throw UsageError("SOURCE_DATE_EPOCH is “\(text)”; it must be a number of seconds since 1970")
    }
    return Double(seconds)
  }
}
