/// A number as decimal digits, to be rounded and shown as a person expects.
struct DecimalDigits: Equatable {
  /// Whether the number is below zero.
  var isNegative: Bool
  /// The significant digits as one whole number, the last not zero; 0 for zero.
  private var significand: UInt64
  /// How many digits the significand has; none for zero.
  private var count: Int
  /// How many of the digits stand before the decimal point; may be negative or past the end.
  private(set) var point: Int

  /// Excel keeps fifteen significant digits, so 0.57999999999999996 is 0.58.
  static let significant = 15

  /// Whether the number is zero, or was rounded to it.
  var isZero: Bool { significand == 0 }

  /// The digits of `significand` with `places` of them behind the point, at most fifteen.
  init(isNegative: Bool, significand: UInt64, places: Int) {
    self.isNegative = isNegative
    self.significand = significand
    count = PowersOfTen.digits(of: significand)
    point = count - places
    round(toCount: Self.significant)
    trim()
  }

  /// The digits of a finite number, at most fifteen.
  init?(_ number: Double) {
    guard number.isFinite else { return nil }
    // The shortest text that stands for the number: digits, perhaps a point and an exponent.
    var text = number.magnitude.description
    let parsed = text.withUTF8 { bytes in unsafe Self.parse(bytes.span) }
    guard let (significand, places) = parsed else { return nil }
    self.init(isNegative: number < 0, significand: significand, places: places)
  }

  /// The digits of a text such as `1.5e-07`, and how many of them stand behind the point.
  private static func parse(_ text: Span<UInt8>) -> (significand: UInt64, places: Int)? {
    var significand: UInt64 = 0
    var places = 0
    var hasPoint = false
    var index = 0
    while index < text.count, text[index] != UInt8(ascii: "e") {
      let byte = text[index]
      index += 1
      if byte == UInt8(ascii: ".") {
        hasPoint = true
        continue
      }
      // Seventeen digits are the most that tell a double; what follows them are zeros.
      guard significand < 100_000_000_000_000_000 else {
        if !hasPoint { places -= 1 }
        continue
      }
      significand = significand * 10 + UInt64(byte &- UInt8(ascii: "0"))
      if hasPoint { places += 1 }
    }
    guard index < text.count else { return (significand, places) }
    let exponent = Int(String(text.extracting(index + 1..<text.count)))
    return exponent.map { (significand, places - $0) }
  }

  /// Rounds to `places` digits behind the decimal point, halves away from zero.
  mutating func round(toPlaces places: Int) { round(toCount: point + places) }

  /// Multiplies by ten to the power of `exponent`.
  mutating func shift(by exponent: Int) { if !isZero { point += exponent } }

  private mutating func round(toCount wanted: Int) {
    guard wanted < count else { return }
    let divisor = wanted < 0 ? nil : PowersOfTen.power(count - wanted)
    guard let divisor else {
      significand = 0
      return trim()
    }
    let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: divisor)
    significand = quotient + (remainder >= divisor - remainder ? 1 : 0)
    count = PowersOfTen.digits(of: significand)
    // Nines that round up make a digit more.
    point += count - wanted
    trim()
  }

  private mutating func trim() {
    while significand != 0 {
      let (quotient, remainder) = significand.quotientAndRemainder(dividingBy: 10)
      if remainder != 0 { return }
      significand = quotient
      count -= 1
    }
    count = 0
    point = 0
  }
}

// MARK: - As text

extension DecimalDigits {
  /// The digits as one number in base sixteen, which fifteen of them fit into.
  private var packed: UInt64 {
    var packed: UInt64 = 0
    var rest = significand
    for place in 0..<UInt64(count) {
      packed |= (rest % 10) << (place * 4)
      rest /= 10
    }
    return packed
  }

  /// Appends the digits without the sign: at least `integers` of them before the point and `places`
  /// behind it, the former in groups of three if wanted.
  func append(
    to text: inout ContiguousArray<UInt8>, integers: Int, places: Int, isGrouped: Bool = false
  ) {
    let packed = packed
    let before = max(point, integers)
    let behind = max(count - point, places)
    for exponent in stride(from: before - 1, through: -behind, by: -1) {
      if exponent == -1 { text.append(UInt8(ascii: ".")) }
      // How far the digit stands from the last one.
      let place = exponent - (point - count)
      let digit = (0..<count).contains(place) ? packed >> UInt64(place * 4) & 15 : 0
      text.append(UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: digit))
      if isGrouped, exponent > 0, exponent % 3 == 0 { text.append(UInt8(ascii: ",")) }
    }
  }

  /// The number as the General format shows it.
  var general: String {
    var text: ContiguousArray<UInt8> = []
    text.reserveCapacity(24)
    if isNegative { text.append(UInt8(ascii: "-")) }
    if point > 21 || point < -8 {
      appendScientific(to: &text, places: count - 1)
    } else {
      append(to: &text, integers: 1, places: 0)
    }
    return String(text.span)
  }

  /// Appends the number as `1.5E+21`, without its sign and with at least `places` digits behind
  /// the point.
  func appendScientific(to text: inout ContiguousArray<UInt8>, places: Int) {
    var mantissa = self
    mantissa.point = isZero ? 0 : 1
    mantissa.round(toPlaces: places)
    let carried = mantissa.point - (isZero ? 0 : 1)
    let exponent = isZero ? 0 : point - 1 + carried
    mantissa.point -= carried
    mantissa.append(to: &text, integers: 1, places: places)
    text.append(contentsOf: (exponent < 0 ? "E-" : "E+").utf8)
    if exponent.magnitude < 10 { text.append(UInt8(ascii: "0")) }
    text.append(contentsOf: String(exponent.magnitude).utf8)
  }
}
