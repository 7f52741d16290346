import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let m109 = RuleExample(
    .claimContradicts, fires: Scenario(Table.list("K1 | »None | U1 | | ")),
    passes: Scenario(Table.matrix("K1 | Full | X | P | ")))
}

@Suite struct M109ClaimContradictsTests {
  @Test(arguments: [
    ("K1 | »None | X |   |   ", "K1 is said not to be covered, yet U1 is named for it."),
    ("K1 | »Full |   |   |   ", "K1 is marked “Full”, yet no unit in its row has a mark."),
    ("K1 | »Partial | N | |  ", "K1 is marked “Partial”, yet no unit in its row has a mark."),
    (
      "K1 | »Full |   | P |   ",
      "K1 is marked “Full”, yet its only mark, for U2, says partial."
    ),
  ])
  func `in a matrix the coverage column must agree with the marks`(row: String, message: String) {
    let scenario = Scenario(Table.matrix(row))
    #expect(scenario.messages(of: .claimContradicts) == [message])
    #expect(scenario.findings(of: .claimContradicts).map(\.location) == scenario.marked)
    let rules = Set(scenario.result().findings.map(\.rule))
    #expect(rules.isDisjoint(with: ["M105", "M106", "M108", "C101"]))
  }

  @Test(arguments: [
    "K1 | Full | P | P | ", "K1 | Partial | X | | ", "K1 | None | N | N | ", "K1 | None | | | ",
    "K1 | | X | | ", "K1 | Mostly | | | ", "K1 | Full | TBC | | ", "K1 | Full | #REF! | | ",
  ])
  func `what can be true, or is another rule's, is no contradiction`(row: String) {
    #expect(Scenario(Table.matrix(row)).findings(of: .claimContradicts).isEmpty)
  }

  @Test func `the contradiction is the only finding about the coverage`() {
    #expect(RuleExample.m109.fires.findings(of: .ksbNotCovered).isEmpty)
  }

  @Test func `several units are named in the plural`() {
    let scenario = Scenario(Table.list("K1 | »None | U1, U2 | | "))
    #expect(
      scenario.messages(of: .claimContradicts) == [
        "K1 is said not to be covered, yet U1 and U2 are named for it."
      ])
  }

  @Test func `two coverage columns must agree`() {
    let scenario = Scenario(
      """
      KSB | Coverage | Coverage | Units
      K1  | »Full    | Partial  | U1
      K2  | Full     | Full     | U1
      K3  | Full     |          | U1
      """)
    #expect(scenario.findings(of: .claimContradicts).map(\.location) == scenario.marked)
    #expect(
      scenario.messages(of: .claimContradicts) == [
        "K1 is marked “Full” here, and “Partial” in C2, where the two should agree."
      ])
  }

  @Test func `rows that continue a KSB may differ: the fullest counts`() {
    let scenario = Scenario("KSB | Coverage | Units\nK1 | Full | U1\n | Partial | U2")
    #expect(scenario.findings(of: .claimContradicts).isEmpty)
  }

  @Test func `partial beside a full mark is a contradiction where marks have degrees`() {
    let scenario = Scenario(Table.matrix("K1 | »Partial | X | P | "))
    #expect(
      scenario.messages(of: .claimContradicts) == [
        "K1 is marked “Partial”, yet its mark for U1 says full."
      ])
    #expect(scenario.findings(of: .claimContradicts).map(\.location) == scenario.marked)
    let ticks = Scenario(Table.matrix("K1 | Partial | X | X | "))
    #expect(ticks.messages(of: .claimContradicts).isEmpty)
  }
}
