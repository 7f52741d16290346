/// An exact number of credits, hours or units, to two decimal places.
///
/// Units of 7.5 credits are common, and sums of them are compared for equality, so the numbers are
/// kept as whole hundredths.
package struct Amount: Sendable, Hashable, Comparable, CustomStringConvertible,
  ExpressibleByIntegerLiteral
{
  /// The largest amount that is read: no qualification comes near, and no sum of them overflows.
  package static let largest = Amount(100_000)

  /// The number, in hundredths.
  package var hundredths: Int

  /// Creates an amount of hundredths.
  package init(hundredths: Int) { self.hundredths = hundredths }

  /// Creates a whole amount; beyond ``largest`` it is that.
  package init(_ whole: Int) {
    let bounded = max(-100_000, min(100_000, whole))
    hundredths = bounded * 100
  }

  /// Creates a whole amount.
  package init(integerLiteral value: Int) { self.init(value) }

  /// Orders by size.
  package static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }

  /// The number as a person writes it: `15`, `7.5`, `0.25`.
  package var description: String {
    let magnitude = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let rest = magnitude % 100
    if rest == 0 { return "\(sign)\(magnitude / 100)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(magnitude / 100).\(digits)"
  }
}
