/// Numbers in base sixteen.
enum Hexadecimal {
  /// The digits of a number, with zeros before them up to `width`.
  static func digits(
    _ number: some BinaryInteger, width: Int, uppercase: Bool = false
  ) -> String {
    let digits = String(number, radix: 16, uppercase: uppercase)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
