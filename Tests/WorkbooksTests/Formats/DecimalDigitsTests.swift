import Testing

@testable import Workbooks

@Suite("Decimal digits")
struct DecimalDigitsTests {
  @Test(arguments: [
    (0, "0"), (-0.0, "0"), (1, "1"), (-12.5, "-12.5"), (0.57999999999999996, "0.58"),
    (0.1 + 0.2, "0.3"), (1.0 / 3, "0.333333333333333"), (2.0 / 3, "0.666666666666667"),
    (123_456_789_012_345_680, "123456789012346000"), (0.999_999_999_999_999_9, "1"),
    (1e-8, "0.00000001"), (1e-9, "0.000000001"), (1e-10, "1E-10"),
    (.leastNonzeroMagnitude, "5E-324"),
    (.greatestFiniteMagnitude, "1.79769313486232E+308"),
  ])
  func `a number is shown in at most fifteen digits`(_ number: Double, _ text: String) {
    #expect(DecimalDigits(number)?.general == text)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `what is no number has no digits`(_ number: Double) {
    #expect(DecimalDigits(number) == nil)
  }

  @Test func `halves are rounded away from zero`() {
    for (number, places, text) in [
      (0.5, 0, "1"), (1.5, 0, "2"), (2.5, 0, "3"), (0.005, 2, "0.01"), (9.995, 2, "10"),
      (0.4, 0, "0"), (0.04, 1, "0"), (0.05, 1, "0.1"), (99.99, 1, "100"), (1e-300, 5, "0"),
    ] {
      var digits = DecimalDigits(number)
      digits?.round(toPlaces: places)
      #expect(digits?.general == text, "\(number) to \(places)")
    }
  }

  @Test func `whole numbers read back as they were`() {
    for number in stride(from: 0, through: 2_000_000, by: 37) {
      #expect(DecimalDigits(Double(number))?.general == String(number))
    }
  }

  @Test(
    arguments: [
      ("0", 0), ("7", 7), ("0012", 12), ("9223372036854775799", 9_223_372_036_854_775_799),
      ("9223372036854775808", nil), ("99999999999999999999", nil), ("", nil), ("-1", nil),
      ("1.0", nil), (" 1", nil), ("x", nil),
    ] as [(String, Int?)])
  func `attributes hold whole numbers or nothing`(_ text: String, _ number: Int?) {
    #expect(DecimalNumber.read(ContiguousArray(text.utf8).span) == number)
  }
}
