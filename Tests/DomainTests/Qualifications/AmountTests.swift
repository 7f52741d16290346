import Domain
import Testing

@Suite struct AmountTests {
  @Test(arguments: [(1500, "15"), (750, "7.5"), (25, "0.25"), (5, "0.05"), (-750, "-7.5")])
  func `an amount is written as a person writes it`(hundredths: Int, text: String) {
    #expect(Amount(hundredths: hundredths).description == text)
  }

  @Test func `no whole number overflows`() {
    #expect(Amount(.max) == Amount.largest)
    #expect(Amount(.min).hundredths == -Amount.largest.hundredths)
  }
}
