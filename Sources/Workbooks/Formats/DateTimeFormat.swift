/// Dates and times in ISO 8601.
enum DateTimeFormat {
  /// What of a moment a format shows.
  struct Parts: Equatable, Sendable {
    var hasDate: Bool
    var hasTime: Bool
    var hasSeconds: Bool
    /// Whether hours count on past the day.
    var countsHours: Bool
    /// What of the date.
    var form: CellDate.Form
  }

  /// The text of `number` under a format that shows these parts; nil where it is no moment.
  static func show(_ number: Double, _ parts: Parts, dateSystem: DateSystem) -> String? {
    guard let moment = dateSystem.moment(number) else { return nil }
    if parts.countsHours { return elapsed(number, hasSeconds: parts.hasSeconds) }
    var text: ContiguousArray<UInt8> = []
    text.reserveCapacity(24)
    if parts.hasDate || !parts.hasTime { append(moment, to: &text) }
    if parts.hasTime {
      if parts.hasDate { text.append(UInt8(ascii: " ")) }
      append(hours: moment.second / 3_600, moment.second, hasSeconds: parts.hasSeconds, to: &text)
    }
    return String(text.span)
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
    var text: ContiguousArray<UInt8> = []
    append(hours: seconds / 3_600, seconds, hasSeconds: hasSeconds, to: &text)
    return String(text.span)
  }

  private static func append(_ moment: DateSystem.DateTime, to text: inout ContiguousArray<UInt8>) {
    append(moment.year / 100, to: &text)
    append(moment.year % 100, to: &text)
    text.append(UInt8(ascii: "-"))
    append(moment.month, to: &text)
    text.append(UInt8(ascii: "-"))
    append(moment.day, to: &text)
  }

  private static func append(
    hours: Int, _ seconds: Int, hasSeconds: Bool, to text: inout ContiguousArray<UInt8>
  ) {
    append(hours, to: &text)
    text.append(UInt8(ascii: ":"))
    append(seconds / 60 % 60, to: &text)
    guard hasSeconds else { return }
    text.append(UInt8(ascii: ":"))
    append(seconds % 60, to: &text)
  }

  /// Appends a number of at least two digits.
  private static func append(_ number: Int, to text: inout ContiguousArray<UInt8>) {
    guard number < 100 else { return text.append(contentsOf: String(number).utf8) }
    text.append(UInt8(truncatingIfNeeded: 48 + number / 10))
    text.append(UInt8(truncatingIfNeeded: 48 + number % 10))
  }
}
