/// The powers of ten that whole numbers of 64 bits hold.
enum PowersOfTen {
  private static let powers: [UInt64] = (0..<20).reduce(into: []) { powers, _ in
    powers.append((powers.last ?? 0) * 10 + (powers.isEmpty ? 1 : 0))
  }

  /// Ten to the power of `exponent`; nil when that takes more than 64 bits.
  static func power(_ exponent: Int) -> UInt64? {
    powers.indices.contains(exponent) ? powers[exponent] : nil
  }

  /// How many decimal digits `number` has; none for zero.
  static func digits(of number: UInt64) -> Int {
    // 1,233 of 4,096 is how many digits a bit is worth, a little rounded down.
    var digits = ((UInt64.bitWidth - number.leadingZeroBitCount) * 1_233) >> 12
    if digits < powers.count, powers[digits] <= number, number != 0 { digits += 1 }
    return digits
  }
}
