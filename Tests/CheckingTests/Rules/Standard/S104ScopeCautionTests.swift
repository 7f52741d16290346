import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s104 = RuleExample(
    .scopeCaution,
    fires: Scenario(
      Table.complete, standard: .example { $0.reference = "ST0310" }, cycle: "3"),
    passes: Scenario(
      Table.complete, standard: .example { $0.reference = "ST0116" }, cycle: "3"))
}

@Suite struct S104ScopeCautionTests {
  private func findings(_ reference: String, cycle: String) -> [Finding] {
    Scenario(Table.complete, standard: .example { $0.reference = reference }, cycle: cycle)
      .findings(of: .scopeCaution)
  }

  @Test func `“contact us” should be asked about, and says why`() {
    let found = findings("ST0310", cycle: "3")
    #expect(found.map(\.severity) == [.shouldFix])
    #expect(
      found.map(\.message) == [
        """
        The list for cycle 3 marks ST0310 “contact us”: it may be revised before or during the \
        cycle, so that the qualification may have to follow, or be aligned to a draft.
        """
      ])
    #expect(found.map(\.help) == ["Contact the regulator’s team before you apply."])
  }

  @Test func `“out of scope” must be fixed`() {
    let found = findings("ST0019", cycle: "3")
    #expect(found.map(\.severity) == [.mustFix])
    #expect(found.first?.message.contains("marks ST0019 “out of scope”: it is likely") == true)
    #expect(found.first?.help.hasPrefix("Align the qualification to another standard") == true)
  }

  @Test func `a list speaks for its own cycle alone`() {
    #expect(findings("ST0526", cycle: "3").count == 1)
    #expect(findings("ST0526", cycle: "4").isEmpty)
    #expect(findings("ST9001", cycle: "3").isEmpty)
  }
}
