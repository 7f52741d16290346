/// A number written plainly, such as `-12.5`: no exponent, at most fifteen significant digits.
///
/// Nearly all numbers are, and can then be converted exactly with one division.
struct PlainDecimal {
  private let isNegative: Bool
  private let significand: UInt64
  private let places: Int
  /// Whether the text is how the General format shows the number.
  let isCanonical: Bool

  /// Doubles hold any fifteen digits, and the powers of ten up to this one, exactly.
  private static let mostPlaces = 22

  /// Reads a text; nil when it is not written so plainly.
  init?(_ text: Span<UInt8>) {
    let isNegative = text.count > 0 && text[0] == UInt8(ascii: "-")
    let start = isNegative ? 1 : 0
    var significand: UInt64 = 0
    var point: Int?
    for index in start..<text.count {
      let byte = text[index]
      if byte == UInt8(ascii: "."), point == nil, index > start {
        point = index
        continue
      }
      let digit = byte &- UInt8(ascii: "0")
      // The significand stays below ten to the power of fifteen.
      guard digit <= 9, significand < 100_000_000_000_000 else { return nil }
      significand = significand * 10 + UInt64(digit)
    }
    let digits = text.count - start - (point == nil ? 0 : 1)
    let places = point.map { text.count - $0 - 1 } ?? 0
    guard digits > 0, point == nil || places > 0, places <= Self.mostPlaces else { return nil }
    let integers = digits - places
    let hasLeadingZero = text[start] == UInt8(ascii: "0")
    let hasTrailingZero = places > 0 && text[text.count - 1] == UInt8(ascii: "0")
    // The General format turns to exponents at very small numbers, and shows no zero's sign.
    isCanonical =
      (!hasLeadingZero || integers == 1) && !hasTrailingZero && places <= 8
      && !(isNegative && significand == 0)
    self.isNegative = isNegative
    self.significand = significand
    self.places = places
  }

  /// The number, correctly rounded.
  var value: Double {
    let magnitude = Double(significand) / Self.scales[places]
    return isNegative ? -magnitude : magnitude
  }

  /// The number's digits.
  var digits: DecimalDigits {
    // A zero has no sign that anybody sees.
    DecimalDigits(
      isNegative: isNegative && significand != 0, significand: significand, places: places)
  }

  private static let scales: [Double] = (0...mostPlaces).reduce(into: []) { scales, _ in
    scales.append((scales.last ?? 0.1) * 10)
  }
}
