import Domain

extension Amount {
  /// Reads a number of credits: digits, and at most two after a point.
  init?(configured text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ (1...6).contains($0.utf8.count) }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let whole = parts.first.flatMap({ Int($0) }), whole < 100_000
    else { return nil }
    var hundredths = 0
    if parts.count == 2, let rest = parts.last {
      guard rest.count <= 2, let digits = Int(rest) else { return nil }
      hundredths = rest.count == 1 ? digits * 10 : digits
    }
    self.init(hundredths: whole * 100 + hundredths)
  }
}

extension KSBCode {
  /// Reads a code such as `K1`, `s12`, `K4.2` or `K1a`.
  init?(configured text: String) {
    let letters = text.uppercased()
    guard let first = letters.first,
      let type = KSBType.allCases.first(where: { "\($0.letter)" == "\(first)" })
    else { return nil }
    let digits = text.dropFirst().prefix { ("0"..."9").contains($0) }
    let part = text.dropFirst(1 + digits.count)
    guard (1...4).contains(digits.count), let number = Int(digits), number > 0, part.count <= 4,
      part.allSatisfy({ $0 == "." || $0.isASCII && ($0.isLetter || $0.isNumber) })
    else { return nil }
    self.init(type, number, part: part.lowercased())
  }
}

/// Days of the calendar, written `yyyy-MM-dd`, which sort as text.
enum CalendarDay {
  /// The text when it is a day that exists; nil otherwise.
  static func read(_ text: String) -> String? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      text.utf8.allSatisfy({ $0 == 45 || (48...57).contains($0) })
    else { return nil }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, let year = numbers.first, let day = numbers.last,
      year > 0, let length = length(of: numbers.dropFirst().first ?? 0, in: year),
      (1...length).contains(day)
    else { return nil }
    return text
  }

  private static func length(of month: Int, in year: Int) -> Int? {
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 1, 3, 5, 7, 8, 10, 12: return 31
    case 4, 6, 9, 11: return 30
    case 2: return isLeap ? 29 : 28
    default: return nil
    }
  }
}
