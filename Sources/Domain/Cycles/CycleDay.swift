/// A month, a day or a moment as the sources give it: `2020-09`, `2023-05-08`, `2022-07-29T17:00`.
///
/// It is no more exact than its source, so it is no date of a calendar.
package struct CycleDay: Sendable, Hashable, Codable, CustomStringConvertible {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// The text as it stands in the data.
  package let text: String

  /// Keeps a text of the data.
  package init(_ text: String) { self.text = text }

  /// Reads the text.
  package init(from decoder: any Decoder) throws { text = try String(from: decoder) }

  /// Writes the text.
  package func encode(to encoder: any Encoder) throws { try text.encode(to: encoder) }

  /// In words: `September 2020`, `8 May 2023`, `17:00 on 29 July 2022`.
  package var description: String {
    let parts = text.split(separator: "T", maxSplits: 1)
    guard let day = parts.first.flatMap({ Self.day(String($0)) }) else { return text }
    return parts.count == 2 ? "\(parts[1]) on \(day)" : day
  }

  /// How many characters of a day are the date: a month has no more.
  private static let lengthOfDate = 10

  /// The date alone, as exact as the source gives it: `2020-09` or `2023-05-08`.
  private var date: Substring { text.prefix(Self.lengthOfDate) }

  /// Whether a day, as `yyyy-MM-dd`, is before this one; a month counts as a whole.
  package func isAfter(_ day: String) -> Bool { day.prefix(date.utf8.count) < date }

  /// Whether a day, as `yyyy-MM-dd`, is after this one; a month counts as a whole.
  package func isBefore(_ day: String) -> Bool { day.prefix(date.utf8.count) > date }

  private static func day(_ text: String) -> String? {
    let numbers = text.split(separator: "-").map { Int($0) }
    guard numbers.count == 2 || numbers.count == 3, let year = numbers[0], let number = numbers[1],
      months.indices.contains(number - 1)
    else { return nil }
    let month = "\(months[number - 1]) \(year)"
    guard numbers.count == 3 else { return month }
    return numbers[2].map { "\($0) \(month)" }
  }
}
