import Domain
import Reports
import Testing

@testable import ksbcheck

@Suite("What the lists say of a standard, in words")
struct ScopeListingTests {
  private func text(_ reference: String, cycle: String? = nil) -> String {
    ScopeListing(ScopeAnswer(reference, cycle: cycle)).text(style: TextStyle(width: 200))
  }

  @Test func `each cycle says what it knows`() {
    #expect(
      text("ST0116").hasPrefix(
        """
        ST0116 Software developer

          Cycle 1     no list is known here; open to the route Digital; window September 2020 to \
        16 December 2020
          Cycle 2     no list is known here; open to the routes Construction and the built \
        environment; Digital; Health and science; window 5 July 2021 to 17 September 2021
          Cycle 3     in scope: it is very likely to be in the cycle, with few changes or none \
        (level 4, Digital); window 12:00 on 16 February 2022 to 17:00 on 29 July 2022
          Cycle 4     in scope: it is open to applications (level 4, Digital); window 8 May 2023 \
        to 30 June 2023
          Cycle 5.1   no list is known here; open to all routes; window not known

        """))
  }

  @Test func `lists that differ are said to`() {
    #expect(
      text("ST0869").contains(
        "\nThe lists differ about its level: 4 in cycle 3 and 5 in cycle 4.\n"))
    #expect(text("ST0046").contains("differ about its title: “Construction site engineering"))
    #expect(!text("ST0116").contains("differ"))
  }

  @Test func `what took the place of what, and who regulates it`() {
    #expect(text("ST0124").contains("ST1021 took its place."))
    #expect(text("ST1021").contains("It took the place of ST0124."))
    #expect(text("ST0827").contains("regulated by the Nursing and Midwifery Council (NMC)"))
  }

  @Test func `a standard that no list names is told so, and what is not known`() {
    let start = "ST9999 is in none of the lists that are known here (cycles 3 and 4). "
    let rest = "Whether ST9999 is in scope for cycles 1, 2, 5.1, 5.2 and 2025 is not known here."
    #expect(text("ST9999").hasPrefix(start + rest + "\n"))
    #expect(
      text("ST0116", cycle: "5.2").hasPrefix(
        "Whether ST0116 is in scope for cycle 5.2 is not known here.\n"))
    #expect(
      text("ST9999", cycle: "4").hasPrefix(
        "ST9999 is in none of the lists that are known here (cycle 4).\n"))
  }

  @Test func `lines fit the terminal`() {
    let text = ScopeListing(ScopeAnswer("ST0310")).text(style: TextStyle(width: 50))
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 50 })
    #expect(text.contains("contact us"))
  }
}
