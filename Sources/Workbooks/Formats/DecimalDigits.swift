/// A number as decimal digits, to be rounded and shown as a person expects.
struct DecimalDigits: Equatable {
  /// Whether the number is below zero.
  var isNegative: Bool
  /// The significant digits, first not zero; empty for zero.
  var digits: [UInt8]
  /// How many of the digits stand before the decimal point; may be negative or past the end.
  var point: Int

  /// Excel keeps fifteen significant digits, so 0.57999999999999996 is 0.58.
  static let significant = 15

  /// The digits of a finite number, at most fifteen.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    isNegative = number < 0
    digits = []
    point = 0
    // The shortest text that stands for the number: digits, perhaps a point and an exponent.
    let parts = number.magnitude.description.split(separator: "e")
    guard let mantissa = parts.first else { return nil }
    let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    var hasPoint = false
    for character in mantissa.utf8 {
      if character == UInt8(ascii: ".") {
        hasPoint = true
        continue
      }
      if !hasPoint { point += 1 }
      digits.append(character &- UInt8(ascii: "0"))
    }
    point += exponent
    trim()
    round(toCount: Self.significant)
  }

  /// Rounds to `places` digits behind the decimal point, halves away from zero.
  mutating func round(toPlaces places: Int) { round(toCount: point + places) }

  /// Multiplies by ten to the power of `exponent`.
  mutating func shift(by exponent: Int) { if !digits.isEmpty { point += exponent } }

  private mutating func round(toCount count: Int) {
    guard count < digits.count else { return }
    guard count >= 0 else {
      digits = []
      return trim()
    }
    let roundsUp = digits[count] >= 5
    digits.removeLast(digits.count - count)
    if roundsUp { increment() }
    trim()
  }

  private mutating func increment() {
    var index = digits.count - 1
    while index >= 0, digits[index] == 9 {
      digits[index] = 0
      index -= 1
    }
    if index >= 0 {
      digits[index] += 1
    } else {
      digits.insert(1, at: 0)
      point += 1
    }
  }

  private mutating func trim() {
    let zeros = digits.prefix { $0 == 0 }.count
    digits.removeFirst(zeros)
    point -= zeros
    while digits.last == 0 { digits.removeLast() }
    if digits.isEmpty { point = 0 }
  }
}

extension DecimalDigits {
  /// The digits before the decimal point, at least `minimum` of them.
  func integerPart(minimum: Int) -> String {
    let part = (0..<max(0, point)).map { digit(at: $0) }.joined()
    return String(repeating: "0", count: max(0, minimum - part.count)) + part
  }

  /// The digits behind the decimal point: at least `minimum`, and no zeros past that.
  func fraction(minimum: Int) -> String {
    let count = max(digits.count - point, 0)
    let part = (0..<count).map { digit(at: point + $0) }.joined()
    return part + String(repeating: "0", count: max(0, minimum - count))
  }

  /// The number as the General format shows it.
  var general: String {
    if digits.isEmpty { return "0" }
    let sign = isNegative ? "-" : ""
    if point > 21 || point < -8 { return sign + scientific(places: digits.count - 1) }
    let fraction = fraction(minimum: 0)
    return sign + integerPart(minimum: 1) + (fraction.isEmpty ? "" : ".") + fraction
  }

  /// The number as `1.5E+21`, with at least no more digits than `places` behind the point.
  func scientific(places: Int) -> String {
    var mantissa = self
    mantissa.point = digits.isEmpty ? 0 : 1
    mantissa.round(toPlaces: places)
    let carried = mantissa.point - (digits.isEmpty ? 0 : 1)
    let exponent = digits.isEmpty ? 0 : point - 1 + carried
    mantissa.point -= carried
    let fraction = mantissa.fraction(minimum: places)
    let digits = mantissa.integerPart(minimum: 1) + (fraction.isEmpty ? "" : ".") + fraction
    let magnitude = String(exponent.magnitude)
    return digits + (exponent < 0 ? "E-" : "E+") + (magnitude.count < 2 ? "0" : "") + magnitude
  }

  private func digit(at index: Int) -> String {
    digits.indices.contains(index) ? String(digits[index]) : "0"
  }
}
