/// Dates and times in ISO 8601.
enum MomentText {
  /// The text of `number` under a section that shows moments; nil where it is no moment.
  static func show(
    _ number: Double, as section: NumberFormat.Section, dateSystem: DateSystem
  ) -> String? {
    guard case .moment(let hasDate, let hasTime, let hasSeconds, let countsHours) = section,
      let moment = dateSystem.moment(number)
    else { return nil }
    if countsHours { return elapsed(number, hasSeconds: hasSeconds) }
    let date = "\(padded(moment.year, 4))-\(padded(moment.month))-\(padded(moment.day))"
    guard hasTime else { return date }
    let time = clock(hours: moment.second / 3_600, moment.second, hasSeconds: hasSeconds)
    return hasDate ? "\(date) \(time)" : time
  }

  /// An ISO date as a `t="d"` cell stores it, without a time of midnight.
  static func tidy(_ stored: String) -> String {
    let parts = stored.split(separator: "T", maxSplits: 1)
    guard parts.count == 2, let date = parts.first, let time = parts.last else { return stored }
    let clock = time.prefix(8)
    return clock == "00:00:00" || clock == "00:00" ? String(date) : "\(date) \(clock)"
  }

  private static func elapsed(_ number: Double, hasSeconds: Bool) -> String {
    let seconds = Int((number * 86_400).rounded())
    return clock(hours: seconds / 3_600, seconds, hasSeconds: hasSeconds)
  }

  private static func clock(hours: Int, _ seconds: Int, hasSeconds: Bool) -> String {
    let minutes = "\(padded(hours)):\(padded(seconds / 60 % 60))"
    return hasSeconds ? "\(minutes):\(padded(seconds % 60))" : minutes
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
