/// The version of a standard, such as `1.1`, ordered by its numbers: 1.10 comes after 1.9.
struct StandardVersion: Comparable, CustomStringConvertible {
  let description: String
  private let numbers: [Int]

  /// Reads `1`, `1.1` or `v1.1`; nil for anything else.
  init?(_ text: String) {
    let trimmed = StatementText.folded(text)
    let digits = trimmed.first == "v" || trimmed.first == "V" ? trimmed.dropFirst() : trimmed[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    let isPlain = digits.unicodeScalars.allSatisfy { $0.isASCIIDigit || $0 == "." }
    let numbers = parts.compactMap { Int($0) }
    guard isPlain, numbers.count == parts.count, (1...4).contains(parts.count) else { return nil }
    description = String(digits)
    // 1 and 1.0 are the same version.
    let zeros = numbers.reversed().prefix { $0 == 0 }.count
    self.numbers = Array(numbers.dropLast(zeros))
  }

  /// The same for all ways to write a version: `1` and `v1.0`.
  var key: String { numbers.map(String.init).joined(separator: ".") }

  static func == (left: Self, right: Self) -> Bool { left.numbers == right.numbers }

  static func < (left: Self, right: Self) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }
}

extension OccupationalStandard {
  /// Whether the standard is this version, however it is written: `1.1`, `v1.1`; nil when its record
  /// gives none or the text is no version.
  package func isVersion(_ text: String) -> Bool? {
    guard let asked = StandardVersion(text), let own = version.flatMap(StandardVersion.init) else {
      return nil
    }
    return asked == own
  }
}
