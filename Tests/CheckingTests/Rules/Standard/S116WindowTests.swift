import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s116 = RuleExample(
    .window,
    fires: Scenario(
      Table.complete, standard: .example { $0.reference = "ST0116" }, cycle: "4"
    ).with(date: "2023-07-01"),
    passes: Scenario(
      Table.complete, standard: .example { $0.reference = "ST0116" }, cycle: "4"
    ).with(date: "2023-06-30"))
}

@Suite struct S116WindowTests {
  @Test func `the window, the day and the cycle are named`() {
    #expect(
      RuleExample.s116.fires.messages(of: .window) == [
        """
        The window of cycle 4 was 8 May 2023 to 30 June 2023, and was closed on the day of the \
        check, 1 July 2023.
        """
      ])
    let early = RuleExample.s116.fires.with(date: "2023-05-07").messages(of: .window)
    #expect(
      early == [
        """
        The window of cycle 4 is 8 May 2023 to 30 June 2023, and was not yet open on the day of \
        the check, 7 May 2023.
        """
      ])
  }

  @Test(arguments: [nil, "2025", "5.1"])
  func `a window that is not known is neither open nor closed`(cycle: String?) {
    let scenario = Scenario(Table.complete, standard: .example(), cycle: cycle)
    #expect(scenario.with(date: "2026-11-30").messages(of: .window).isEmpty)
  }

  @Test func `without the day of the check the window is not judged`() {
    #expect(Scenario(Table.complete, standard: .example(), cycle: "4").messages(of: .window) == [])
  }

  @Test func `a route that the cycle was not open to is told`() {
    let scenario = Scenario(
      Table.complete, standard: .example { $0.route = "Hair and Beauty" }, cycle: "2")
    #expect(
      scenario.messages(of: .window) == [
        "The standard ST9001 belongs to the route “Hair and beauty”, which cycle 2 was not open to."
      ])
    let digital = Scenario(
      Table.complete, standard: .example { $0.route = "Digital" }, cycle: "2")
    #expect(digital.messages(of: .window).isEmpty)
  }

  @Test func `a list that gives another level than the record is told`() {
    let scenario = Scenario(
      Table.complete,
      standard: .example {
        $0.reference = "ST0869"
        $0.level = 5
      }, cycle: "3")
    #expect(
      scenario.messages(of: .window) == [
        "The list for cycle 3 gives ST0869 at level 4, and the standard’s record at level 5."
      ])
  }
}
