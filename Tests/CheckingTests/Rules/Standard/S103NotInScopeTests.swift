import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s103 = RuleExample(
    .notInScope, fires: Scenario(Table.complete, standard: .example(), cycle: "4"),
    passes: Scenario(
      Table.complete, standard: .example { $0.reference = "ST0926" }, cycle: "4"))
}

@Suite struct S103NotInScopeTests {
  @Test func `the message names the list, and the help what it is worth`() {
    let findings = RuleExample.s103.fires.findings(of: .notInScope)
    #expect(
      findings.map(\.message) == [
        """
        The list of standards in scope for cycle 4, as of 15 November 2022, does not name ST9001.
        """
      ])
    #expect(findings.first?.help.hasSuffix("March 2023 and is not known here.") == true)
    #expect(findings.map(\.severity) == [.shouldFix])
  }

  @Test func `a standard that another took the place of is told so`() {
    let old = {
      Scenario(Table.complete, standard: .example { $0.reference = "ST0124" }, cycle: $0)
    }
    #expect(old("3").messages(of: .notInScope).isEmpty)
    #expect(
      old("4").messages(of: .notInScope).first?.hasSuffix(
        "it names ST1021, which took its place.") == true)
  }

  @Test(
    arguments: [
      (nil, "the arrangement after cycle 5, the latest, which was taken as none was named"),
      ("2025", "the arrangement after cycle 5"), ("5.2", "cycle 5.2"),
      ("5.1", "cycle 5.1"), ("1", "cycle 1"), ("2", "cycle 2"), ("7", "cycle 7"),
    ] as [(String?, String)])
  func `where no list is known the rules of scope are skipped`(cycle: String?, words: String) {
    let scenario = Scenario(Table.complete, standard: .example(), cycle: cycle)
    for rule in [Rule.notInScope, .scopeCaution] {
      #expect(
        scenario.reasonSkipped(rule) == "no list of standards in scope is known for \(words)")
    }
  }

  @Test func `without a standard nothing is said of its scope`() {
    let scenario = Scenario(Table.complete, cycle: "4")
    #expect(scenario.reasonSkipped(.notInScope) == "no standard was given (S101)")
  }
}
