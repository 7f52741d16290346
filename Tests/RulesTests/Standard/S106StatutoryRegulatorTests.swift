import MarkedSheets
import Recognition
import Standards
import Submissions
import Testing
import Workbooks

@testable import Rules

extension RuleExample {
  static let s106 = RuleExample(
    .statutoryRegulator,
    fires: Scenario(Table.complete, standard: .example { $0.regulatedBody = "Lights Council" }),
    passes: Scenario(Table.complete, standard: .example()))
}

@Suite struct S106StatutoryRegulatorTests {
  @Test func `the message names the body`() {
    #expect(
      RuleExample.s106.fires.messages(of: .statutoryRegulator) == [
        """
        The occupation “Lighthouse technician” is regulated by Lights Council, whose recognition \
        number the application needs.
        """
      ])
  }
}
