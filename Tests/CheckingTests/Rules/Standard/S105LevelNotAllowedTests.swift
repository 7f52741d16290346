import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s105 = RuleExample(
    .levelNotAllowed, fires: Scenario(Table.complete, standard: .example(), level: 3),
    passes: Scenario(Table.complete, standard: .example(), level: 5))
}

@Suite struct S105LevelNotAllowedTests {
  @Test(
    arguments: [
      (4, 4, []), (5, 5, []), (5, 4, []), (4, 5, [Severity.shouldFix]), (3, 4, [.mustFix]),
      (6, 5, [.mustFix]), (4, 6, [.mustFix]), (4, 3, [.mustFix]), (3, 3, [.mustFix, .mustFix]),
      (nil, 6, [.mustFix]), (4, nil, []), (3, nil, [.mustFix]),
    ] as [(Int?, Int?, [Severity])])
  func `levels 4 and 5 are allowed, and 4 against 5 is asked about`(
    qualification: Int?, standard: Int?, expected: [Severity]
  ) {
    let scenario = Scenario(
      Table.complete, standard: .example { $0.level = standard }, level: qualification)
    #expect(scenario.reasonSkipped(.levelNotAllowed) == nil)
    #expect(scenario.findings(of: .levelNotAllowed).map(\.severity) == expected)
  }

  @Test(arguments: [("1", 0), ("2", 1), ("3", 1), ("4", 1), ("5.1", 1), ("5.2", 1)])
  func `cycle 1 accepted level 4 against level 5`(cycle: String, warnings: Int) {
    let scenario = Scenario(
      Table.complete, standard: .example { $0.level = 5 }, level: 4, cycle: cycle)
    let found = scenario.findings(of: .levelNotAllowed).map(\.severity)
    #expect(found == Array(repeating: .shouldFix, count: warnings))
  }

  @Test func `a cycle that nothing is known of allows and forbids nothing`() {
    let scenario = Scenario(Table.complete, standard: .example(), level: 3, cycle: "7")
    #expect(
      scenario.reasonSkipped(.levelNotAllowed) == "the level rules of cycle 7 are not known")
  }

  @Test(arguments: [4, 5, nil] as [Int?])
  func `without the qualification's level the rule is skipped`(standard: Int?) {
    let scenario = Scenario(Table.complete, standard: .example { $0.level = standard })
    #expect(
      scenario.reasonSkipped(.levelNotAllowed) == "the qualification’s level was not stated")
  }
}
