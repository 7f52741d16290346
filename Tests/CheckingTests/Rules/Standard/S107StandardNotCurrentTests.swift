import Domain
import MarkedSheets
import Recognition
import Testing
import Workbooks
@testable import Checking

extension RuleExample {
  static let s107 = RuleExample(
    .standardNotCurrent,
    fires: Scenario(Table.complete, standard: .example { $0.status = "Retired" }),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S107StandardNotCurrentTests {
  @Test(arguments: [
    ("Retired", 1), ("Withdrawn", 1), ("In development", 1), ("Proposal in development", 1),
    ("Approved for delivery", 0), (nil, 0),
  ])
  func `a status that is out of use is found`(status: String?, count: Int) {
    let scenario = Scenario(Table.complete, standard: .example { $0.status = status })
    #expect(scenario.findings(of: .standardNotCurrent).count == count)
  }

  @Test func `a version that is retired is told from a standard that is not approved`() {
    let messages = ["Retired", "Withdrawn"].flatMap { status in
      Scenario(Table.complete, standard: .example { $0.status = status })
        .messages(of: .standardNotCurrent)
    }
    #expect(
      messages == [
        """
        Version 1.0 of ST9001 is retired: look for a later version, or for the standard that \
        replaced it.
        """,
        "The standard ST9001 is not approved for use: its status is “Withdrawn”.",
      ])
  }
}
